using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>A rule about calls of the library, or of others on its queries.</summary>
internal abstract class CallRule
{
    /// <summary>What is reported.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether a call may be meant, by what is written alone: the cheapest question, to be asked first.</summary>
    public abstract bool MayApply(InvocationExpressionSyntax call, string name);

    /// <summary>Whether it is about a method: about the library's, unless it says otherwise.</summary>
    public virtual bool IsAbout(KnownTypes types, IMethodSymbol method) => types.IsOfLibrary(method);

    /// <summary>Looks at a call of a method that it is about.</summary>
    public abstract void Check(CallSite site);
}
