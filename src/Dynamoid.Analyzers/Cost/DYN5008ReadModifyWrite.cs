using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that finds the document.</summary>
internal sealed class DYN5008ReadModifyWrite : CallRule
{
    public const string Id = "DYN5008";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A document is found only to be changed",
        messageFormat: "This '{0}' is found only to change {1}: UpdateAsync does that with one request in place of two, and no count is lost when somebody else changes it at the same time",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Between reading and writing somebody else may have counted as well, and the later save wins.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "FindAsync" && DeclarationOf(call) is not null;

    public override void Check(CallSite site)
    {
        LocalDeclarationStatementSyntax declaration = DeclarationOf(site.Call)!;
        if (site.Document is not { } document || declaration.Parent is not BlockSyntax block
            || site.Model.GetDeclaredSymbol(declaration.Declaration.Variables[0], site.CancellationToken) is not { } found)
            return;
        List<string> changed = [];
        int next = block.Statements.IndexOf(declaration) + 1;
        while (next < block.Statements.Count && ChangeOf(site, block.Statements[next], found) is { } change && CanBeSent(document, change.Property, change.IsSum))
        {
            changed.Add(change.Property);
            next++;
        }

        bool isOnlySaved = changed.Count > 0 && next < block.Statements.Count && IsSave(site, block.Statements[next], found)
            && block.Statements.Skip(next + 1).All(statement => !site.NamesOf(found, statement).Any());
        if (isOnlySaved)
            site.Report(Rule, document.Name, string.Join(" and ", changed.Distinct()));
    }

    private static LocalDeclarationStatementSyntax? DeclarationOf(InvocationExpressionSyntax call) =>
        AwaitSyntax.Of(call) is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } statement } } } }
            ? statement
            : null;

    // No update changes a key, and only numbers can be added to: a text that grows must be known before.
    private static bool CanBeSent(DocumentFacts document, string property, bool isSum) =>
        document.NumberOf(property) is >= 0 and var number && number != document.Model.Key.Hash && number != document.Model.Key.Range && (!isSum || document.Field(number).Stored.IsNumber);

    // "found.Count++", "found.Count += n", "found.Count = found.Count + n", "found.Name = name" and "found.Name ??= name": nothing else of what was found matters.
    private static (string Property, bool IsSum)? ChangeOf(CallSite site, StatementSyntax statement, ISymbol found) => (statement as ExpressionStatementSyntax)?.Expression switch
    {
        PostfixUnaryExpressionSyntax step when PropertyOf(site, step.Operand, found) is { } property => (property, true),
        PrefixUnaryExpressionSyntax step when PropertyOf(site, step.Operand, found) is { } property => (property, true),
        AssignmentExpressionSyntax { OperatorToken.ValueText: "=" or "+=" or "-=" or "??=" } assignment when PropertyOf(site, assignment.Left, found) is { } property
            && site.NamesOf(found, assignment.Right).All(name => name.Parent is MemberAccessExpressionSyntax { Parent: BinaryExpressionSyntax } same && same.Name.Identifier.ValueText == property && IsSum(assignment.Right)) =>
            (property, assignment.OperatorToken.ValueText is "+=" or "-=" || site.NamesOf(found, assignment.Right).Any()),
        _ => null,
    };

    private static bool IsSum(ExpressionSyntax value) => value is BinaryExpressionSyntax { OperatorToken.ValueText: "+" or "-", Left: MemberAccessExpressionSyntax };

    private static string? PropertyOf(CallSite site, ExpressionSyntax target, ISymbol found) =>
        target is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: { } property } && SymbolEqualityComparer.Default.Equals(site.SymbolOf(owner), found)
            ? property
            : null;

    private static bool IsSave(CallSite site, StatementSyntax statement, ISymbol found) =>
        statement is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: { } awaited } }
        && awaited.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call =>
            QueryChain.NameOf(call)?.Identifier.ValueText is "SaveAsync" or "SaveOrThrowAsync"
            && call.ArgumentList.Arguments.Count == 0
            && call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } && SymbolEqualityComparer.Default.Equals(site.SymbolOf(owner), found));
}
