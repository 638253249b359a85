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
    /// <summary>The global index that would serve a query; null when none can, or the document is not in the solution.</summary>
    public static SolutionEdit? Global(FixTarget target, Solution solution)
    {
        if (target.Fact(VerdictFacts.HashKey) is not { } hash)
            return null;
        string keys = target.Fact(VerdictFacts.RangeKey) is { } range ? $"HashKey = {NameOf(hash)}, RangeKey = {NameOf(range)}" : $"HashKey = {NameOf(hash)}";
        return Declare(target, solution, KnownNames.GlobalIndexAttribute, keys, $"Add [GlobalIndex({keys})]");
    }

    /// <summary>The local index that would serve a query; null when none can, or the document is not in the solution.</summary>
    public static SolutionEdit? Local(FixTarget target, Solution solution)
    {
        if (target.Fact(VerdictFacts.LocalRangeKey) is not { } range)
            return null;
        string keys = $"RangeKey = {NameOf(range)}";
        return Declare(target, solution, KnownNames.LocalIndexAttribute, keys, $"Add [LocalIndex({keys})], for a table that is yet to be created");
    }

    private static string NameOf(string property) => $"nameof({TypeNames.Escape(property)})";

    private static SolutionEdit? Declare(FixTarget target, Solution solution, string attribute, string keys, string title)
    {
        if (target.Fact(VerdictFacts.Document) is not { } name
            || target.Model.Compilation.GetTypeByMetadataName(name)?.Annotation(KnownNames.DocumentAttribute)?.ApplicationSyntaxReference is not { } mark
            || mark.GetSyntax(target.CancellationToken) is not AttributeSyntax { Parent: AttributeListSyntax list }
            || solution.GetDocument(mark.SyntaxTree) is not { } file)
            return null;
        return new(attribute, file.Id, new(title, new TextChange(new(list.Span.End, 0), $"{Break(list)}[{Spelled(target, list, attribute)}({keys})]")));
    }

    // The attribute is called as the file calls it that marks the document.
    private static string Spelled(FixTarget target, AttributeListSyntax list, string attribute)
    {
        if (target.Model.SyntaxTree == list.SyntaxTree)
            return Annotations.Spell(target.Model, list.SpanStart, attribute);
        string name = attribute.Substring(0, attribute.Length - nameof(Attribute).Length);
        return list.Attributes.Any(static other => other.Name is SimpleNameSyntax) ? name : $"global::{KnownNames.Root}.{name}";
    }

    // On a line of its own, where the mark is.
    private static string Break(AttributeListSyntax list)
    {
        SourceText text = list.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(list.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart));
        bool isAlone = before.Trim().Length == 0 && text.Lines.GetLineFromPosition(list.Span.End) is var last && text.ToString(TextSpan.FromBounds(list.Span.End, last.End)).Trim().Length == 0;
        return isAlone ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + before : " ";
    }
}
