using System.Collections.Immutable;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Queries;

/// <summary>Makes reports of verdicts.</summary>
internal sealed class VerdictReports(DiagnosticSeverity? scans)
{
    public void Report(QueryVerdict verdict, Action<Diagnostic> report)
    {
        report(Diagnostic.Create(DYN4003QueryPath.Rule, verdict.Site, VerdictFacts.OfPath(verdict), verdict.Document.Name, PathText.Of(verdict)));
        if (!verdict.IsSent)
            return;
        if (verdict.Refused is { } refused)
            report(Diagnostic.Create(DYN4004QueryIsRefused.Rule, verdict.Site, verdict.Document.Name, refused.Refusal));
        if (scans is not { } severity)
            return;
        if (verdict.UnmeantScan is { } scan)
            report(Scan(verdict, scan, severity));
        else if (verdict is { MayScan: true, Elsewhere: { } elsewhere })
            report(Diagnostic.Create(DYN4002QueryMayScan.Rule, verdict.Site, verdict.Document.Name, PathText.Source(verdict.Document, -1), elsewhere));
    }

    private static Diagnostic Scan(QueryVerdict verdict, AccessPath scan, DiagnosticSeverity severity)
    {
        ScanCure cure = ScanCure.Of(verdict.Document, scan);
        string fields = KeyText.Names(verdict.Document, scan.Conditions);
        object?[] arguments = [PathText.Source(verdict.Document, scan.Index), verdict.Document.Name, fields.Length == 0 ? "a query without conditions" : $"({fields})", cure.Text];
        ImmutableDictionary<string, string?> facts = VerdictFacts.OfScan(verdict, cure);
        return Diagnostic.Create(DYN4001QueryScans.Rule, verdict.Site, severity, additionalLocations: null, facts, arguments);
    }
}
