using System.Collections.Immutable;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>Looks at each attribute for one that stands where the library does not look. What is wrong with those that it sees has been said by <see cref="ModelAnalyzer"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DYN1042AnnotationWithoutEffect.Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation) is not null)
                start.RegisterSyntaxNodeAction(static node => DYN1042AnnotationWithoutEffect.Check((AttributeSyntax)node.Node, node), SyntaxKind.Attribute);
        });
    }
}
