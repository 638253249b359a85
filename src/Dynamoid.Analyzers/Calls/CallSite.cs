using System.Collections.Immutable;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers.Calls;

/// <summary>A call of the library, and what rules ask about it.</summary>
/// <param name="types">The library's types.</param>
/// <param name="documents">The documents of the compilation.</param>
/// <param name="call">The call.</param>
/// <param name="method">What is called.</param>
/// <param name="context">Where it stands.</param>
internal sealed class CallSite(KnownTypes types, DocumentCatalog documents, InvocationExpressionSyntax call, IMethodSymbol method, SyntaxNodeAnalysisContext context)
{
    public KnownTypes Types { get; } = types;

    public InvocationExpressionSyntax Call { get; } = call;

    public IMethodSymbol Method { get; } = method;

    public SemanticModel Model => context.SemanticModel;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The name of what is called, where it is written; that is where reports are shown.</summary>
    public SimpleNameSyntax Name => QueryChain.NameOf(Call)!;

    public IInvocationOperation? Operation => Model.GetOperation(Call, CancellationToken) as IInvocationOperation;

    /// <summary>The documents that it is about; null when they cannot be told.</summary>
    public DocumentFacts? Document => documents.Find(Types.DocumentOf(Method), CancellationToken);

    /// <summary>Whether it is a method of a field that conditions are made of.</summary>
    public bool IsOfField => Types.IsField(Method.ContainingType) || SymbolEqualityComparer.Default.Equals(Method.ContainingType, Types.FieldExtensions);

    public void Report(DiagnosticDescriptor rule, params object?[] arguments) => context.ReportDiagnostic(Diagnostic.Create(rule, Name.Identifier.GetLocation(), arguments));

    public void ReportAt(DiagnosticDescriptor rule, SyntaxNode place, params object?[] arguments) => context.ReportDiagnostic(Diagnostic.Create(rule, place.GetLocation(), arguments));

    /// <summary>What a name in the source means.</summary>
    public ISymbol? SymbolOf(SyntaxNode node) => Model.GetSymbolInfo(node, CancellationToken).Symbol;

    /// <summary>The value that an expression has at build.</summary>
    public object? ConstantOf(SyntaxNode node) => Model.GetConstantValue(node, CancellationToken) is { HasValue: true, Value: { } value } ? value : null;

    /// <summary>The names in some code that mean a symbol.</summary>
    public IEnumerable<IdentifierNameSyntax> NamesOf(ISymbol symbol, SyntaxNode code) => code.DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(SymbolOf(name), symbol));

    /// <summary>What is passed, values of <c>params</c> as one.</summary>
    public ImmutableArray<IArgumentOperation> Arguments => Operation is { } operation ? operation.Arguments : [];
}
