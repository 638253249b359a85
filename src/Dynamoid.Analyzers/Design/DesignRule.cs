using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Design;

/// <summary>A rule about how a document is designed: it can be stored, but it would better be otherwise.</summary>
internal abstract class DesignRule
{
    /// <summary>What is reported.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at a document.</summary>
    public abstract void Check(DesignSite site);
}
