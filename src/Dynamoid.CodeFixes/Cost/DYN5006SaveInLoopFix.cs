using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Calls;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Imports all of them, where the loop does nothing but save them.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN5006SaveInLoopFix() : RuleFix(DYN5006SaveInLoop.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call || Loop.Around(call) is not ForEachStatementSyntax loop || loop.AwaitKeyword.Span.Length > 0
            || !IsAll(loop, call) || SavedOf(call) is not { Identifier.ValueText: { } saved } || saved != loop.Identifier.ValueText
            || target.Model.GetDeclaredSymbol(loop, target.CancellationToken) is not { } variable
            || !target.Model.GetForEachStatementInfo(loop).ElementConversion.IsIdentity)
            return null;
        string owner = call.ArgumentList.Arguments.Any(argument => argument.Expression == SavedOf(call))
            ? ((MemberAccessExpressionSyntax)call.Expression).Expression.ToString()
            : variable.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(target.Model, loop.SpanStart);
        ExpressionSyntax? token = call.ArgumentList.Arguments.Select(static argument => argument.Expression).FirstOrDefault(expression => expression != SavedOf(call));
        string behind = AwaitSyntax.Of(call)!.ToString().Substring(call.Span.End - AwaitSyntax.Of(call)!.SpanStart);
        string passed = token is null ? "" : $", cancellationToken: {token}";
        return new("Use ImportAsync, which replaces what is there", new TextChange(loop.Span, $"await {owner}.ImportAsync({loop.Expression}{passed}){behind};"));
    }

    private static bool IsAll(ForEachStatementSyntax loop, InvocationExpressionSyntax call)
    {
        StatementSyntax? only = loop.Statement is BlockSyntax block ? (block.Statements.Count == 1 ? block.Statements[0] : null) : loop.Statement;
        return only is not null && AwaitSyntax.Of(call)?.Parent == only && !only.DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
    }

    // Of "order.SaveAsync(token)" the owner, of "orders.SaveAsync(order, token)" what is passed; with options it is another matter.
    private static IdentifierNameSyntax? SavedOf(InvocationExpressionSyntax call) => call switch
    {
        { ArgumentList.Arguments: [], Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } } => owner,
        { ArgumentList.Arguments: [{ NameColon.Name.Identifier.ValueText: "cancellationToken" }], Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } } => owner,
        { ArgumentList.Arguments: [{ NameColon: null, Expression: IdentifierNameSyntax saved }], Expression: MemberAccessExpressionSyntax } => saved,
        { ArgumentList.Arguments: [{ NameColon: null, Expression: IdentifierNameSyntax saved }, { NameColon.Name.Identifier.ValueText: "cancellationToken" }], Expression: MemberAccessExpressionSyntax } => saved,
        _ => null,
    };
}
