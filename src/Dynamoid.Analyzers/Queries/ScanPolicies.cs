using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Queries;

/// <summary>Reads what an assembly says about scans: <c>[assembly: DynamoidDefaults(Scans = ScanPolicy.Error)]</c>.</summary>
internal static class ScanPolicies
{
    // The values of the runtime's ScanPolicy.
    private const int Error = 1;
    private const int Allow = 2;

    /// <summary>The severity of a scan that nobody has said is meant; null when all are.</summary>
    public static DiagnosticSeverity? Of(IAssemblySymbol assembly) => (assembly.Annotation(KnownNames.DefaultsAttribute)?.Number("Scans") ?? 0) switch
    {
        Error => DiagnosticSeverity.Error,
        Allow => null,
        _ => DiagnosticSeverity.Warning,
    };
}
