using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>A rule about calls of the library.</summary>
internal abstract class CallRule
{
    /// <summary>What is reported.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether a call may be meant, by what is written alone: the cheapest question, to be asked first.</summary>
    public abstract bool MayApply(InvocationExpressionSyntax call, string name);

    /// <summary>Looks at a call that is the library's.</summary>
    public abstract void Check(CallSite site);
}
