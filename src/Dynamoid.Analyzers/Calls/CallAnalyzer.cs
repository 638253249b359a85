using System.Collections.Immutable;
using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>Shows each call to the rules about calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<CallRule> Rules =
    [
        new DYN4010TooManyValues(), new DYN4011ReversedBounds(), new DYN4012ContradictoryConditions(), new DYN4013NegatedKeyCondition(), new DYN4014MemberNotInIndex(),
        new DYN4015RawConditionCouldBeTyped(), new DYN5003CountComparedWithZero(), new DYN5004CountOfDocuments(), new DYN5005PickedAfterReading(), new DYN5006SaveInLoop(),
        new DYN5007FindInLoop(), new DYN5008ReadModifyWrite(), new DYN5009FilteredInMemory(), new DYN6001TaskNotAwaited(), new DYN6002SaveResultIgnored(), new DYN6003TaskBlocked(), new DYN6004UpdateResultIgnored(),
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
            if (KnownTypes.Of(start.Compilation) is not { } types)
                return;
            DocumentCatalog documents = DocumentCatalog.Of(start.Compilation);
            start.RegisterSyntaxNodeAction(node => Analyze(types, documents, node), SyntaxKind.InvocationExpression);
        });
    }

    private static void Analyze(KnownTypes types, DocumentCatalog documents, SyntaxNodeAnalysisContext context)
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)context.Node;
        if (QueryChain.NameOf(call)?.Identifier.ValueText is not { } name)
            return;
        IMethodSymbol? method = null;
        CallSite? site = null;
        foreach (CallRule rule in Rules)
        {
            if (!rule.MayApply(call, name))
                continue;
            method ??= context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol as IMethodSymbol;
            if (method is null)
                return;
            if (rule.IsAbout(types, method))
                rule.Check(site ??= new(types, documents, call, method, context));
        }
    }
}
