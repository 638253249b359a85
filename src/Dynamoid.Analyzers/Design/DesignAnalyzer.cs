using System.Collections.Immutable;
using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>Shows each document to the rules about its design. What cannot work has been said by <see cref="ModelAnalyzer"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DesignRule> Rules =
    [
        new DYN1050MoneyAsFloatingPoint(), new DYN1051ExpiryNotMarked(), new DYN2020FloatingPointKey(), new DYN2021KeyWithoutOffset(), new DYN2022IndexServedByAnother(), new DYN2024IncludeWithoutEffect(),
        new DYN5001ListGrowsWithoutEnd(),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules.Select(static rule => rule.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation) is null)
                return;
            DocumentCatalog documents = DocumentCatalog.Of(start.Compilation);
            start.RegisterSymbolAction(symbol => Analyze(documents, symbol), SymbolKind.NamedType);
        });
    }

    private static void Analyze(DocumentCatalog documents, SymbolAnalysisContext context)
    {
        if (documents.FindDeclared((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } document)
            return;
        DesignSite site = new(document, context);
        foreach (DesignRule rule in Rules)
            rule.Check(site);
    }
}
