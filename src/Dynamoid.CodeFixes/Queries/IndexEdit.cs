using Dynamoid.Analyzers.Queries;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Declares an index on a document, in the file that the document is in.</summary>
internal static class IndexEdit
{
    private const string Key = "GlobalIndex";

    /// <summary>The index that would serve a query that scans; null when none can, or the document is not in the solution.</summary>
    public static SolutionEdit? For(FixTarget target, Solution solution)
    {
        if (target.Fact(VerdictFacts.HashKey) is not { } hash
            || target.Fact(VerdictFacts.Document) is not { } name
            || target.Model.Compilation.GetTypeByMetadataName(name)?.Annotation(KnownNames.DocumentAttribute)?.ApplicationSyntaxReference is not { } mark
            || mark.GetSyntax(target.CancellationToken) is not AttributeSyntax { Parent: AttributeListSyntax list }
            || solution.GetDocument(mark.SyntaxTree) is not { } file)
            return null;

        string keys = target.Fact(VerdictFacts.RangeKey) is { } range ? $"HashKey = nameof({hash}), RangeKey = nameof({range})" : $"HashKey = nameof({hash})";
        string attribute = Spelled(target, list);
        return new(Key, file.Id, new($"Add [GlobalIndex({keys})]", new TextChange(new(list.Span.End, 0), $"{Break(list)}[{attribute}({keys})]")));
    }

    // The attribute is called as the file calls it that marks the document.
    private static string Spelled(FixTarget target, AttributeListSyntax list) => target.Model.SyntaxTree == list.SyntaxTree
        ? Annotations.Spell(target.Model, list.SpanStart, KnownNames.GlobalIndexAttribute)
        : list.Attributes.Any(static attribute => attribute.Name is SimpleNameSyntax) ? "GlobalIndex" : $"global::{KnownNames.Root}.GlobalIndex";

    // On a line of its own, where the mark is.
    private static string Break(AttributeListSyntax list)
    {
        SourceText text = list.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(list.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart));
        bool isAlone = before.Trim().Length == 0 && text.Lines.GetLineFromPosition(list.Span.End) is var last && text.ToString(TextSpan.FromBounds(list.Span.End, last.End)).Trim().Length == 0;
        return isAlone ? "\n" + before : " ";
    }
}
