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

/// <summary>Goes through what is found by all keys, where a key is used for nothing else.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN5007FindInLoopFix() : RuleFix(DYN5007FindInLoop.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call || Loop.Around(call) is not ForEachStatementSyntax { Statement: BlockSyntax block } loop || loop.AwaitKeyword.Span.Length > 0
            || block.Statements.FirstOrDefault() is not LocalDeclarationStatementSyntax { Declaration: { Variables: [{ } variable] } declaration } first
            || AwaitSyntax.Of(call) is not { } awaiting || variable.Initializer?.Value != awaiting
            || call.Expression is not MemberAccessExpressionSyntax { Expression: { } owner } || call.ArgumentList.Arguments[0].Expression is not IdentifierNameSyntax key
            || !IsOnlyUse(loop, key) || target.Model.GetSymbolInfo(call, target.CancellationToken).Symbol is not IMethodSymbol method || method.Parameters[1].Name != "consistentRead")
            return null;
        string many = DYN5007FindInLoop.Many(method.Name);
        string options = call.ArgumentList.ToString().Substring(key.Span.End - call.ArgumentList.SpanStart);
        string behind = awaiting.ToString().Substring(call.Span.End - awaiting.SpanStart);
        TextChange header = new(TextSpan.FromBounds(loop.Type.SpanStart, loop.Expression.Span.End), $"{declaration.Type} {variable.Identifier} in await {owner}.{many}({loop.Expression}{options}{behind}");
        return new($"Use {many}", header, new TextChange(WithSpaceAfter(first), ""));
    }

    private static bool IsOnlyUse(ForEachStatementSyntax loop, IdentifierNameSyntax key) =>
        key.Identifier.ValueText == loop.Identifier.ValueText
        && loop.Statement.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == loop.Identifier.ValueText) == 1;

    // Up to what follows; before a comment, the whole line.
    private static TextSpan WithSpaceAfter(StatementSyntax statement)
    {
        SyntaxToken next = statement.GetLastToken().GetNextToken();
        if (next.LeadingTrivia.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            return TextSpan.FromBounds(statement.SpanStart, next.SpanStart);
        SourceText text = statement.SyntaxTree.GetText();
        (TextLine first, TextLine last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        bool isAlone = text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length == 0 && text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim().Length == 0;
        return isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : statement.Span;
    }
}
