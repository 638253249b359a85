using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Tests.Suppressions;

#pragma warning disable RS1017, RS1036, RS1038, RS1041 // no compiler loads it: tests run it, under the id that each asks for

/// <summary>Warns of every private method, as the IDE's own analyzers do of some.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnusedMethods(string id) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, "Unused", "'{0}' is unused", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private } method)
                    symbol.ReportDiagnostic(Diagnostic.Create(_rule, method.Locations[0], method.Name));
            },
            SymbolKind.Method);
    }
}
