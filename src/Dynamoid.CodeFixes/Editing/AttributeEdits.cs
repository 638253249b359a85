using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes.Editing;

/// <summary>Changes of attributes that are written already.</summary>
internal static class AttributeEdits
{
    /// <summary>Where an attribute is written, when that is in the file.</summary>
    public static AttributeSyntax? InFile(AttributeData? attribute, SyntaxTree file) =>
        attribute?.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == file ? reference.GetSyntax() as AttributeSyntax : null;

    /// <summary>Removes an attribute, and its brackets when it stands alone in them.</summary>
    public static TextChange Remove(AttributeSyntax attribute)
    {
        AttributeListSyntax list = (AttributeListSyntax)attribute.Parent!;
        int index = list.Attributes.IndexOf(attribute);
        TextSpan span = list.Attributes.Count == 1
            ? WithSpaceAfter(list)
            : index == 0
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        return new(span, "");
    }

    /// <summary>Removes an argument that is not the only one.</summary>
    public static TextChange Remove(AttributeArgumentSyntax argument)
    {
        SeparatedSyntaxList<AttributeArgumentSyntax> all = ((AttributeArgumentListSyntax)argument.Parent!).Arguments;
        int index = all.IndexOf(argument);
        return new(
            index == 0 ? TextSpan.FromBounds(argument.SpanStart, all[1].SpanStart) : TextSpan.FromBounds(all[index - 1].Span.End, argument.Span.End),
            "");
    }

    // Up to what follows, unless a comment stands between.
    private static TextSpan WithSpaceAfter(AttributeListSyntax list)
    {
        SyntaxToken next = list.CloseBracketToken.GetNextToken();
        bool isOnlySpace = list.CloseBracketToken.TrailingTrivia.Concat(next.LeadingTrivia)
            .All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return isOnlySpace ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span;
    }
}
