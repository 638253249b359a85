using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Queries;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Design;

/// <summary>The attributes by which indexes are declared.</summary>
internal static class IndexMarks
{
    /// <summary>Where an index is declared; null when that is not in the source.</summary>
    public static Location? Of(DocumentFacts document, int number) => MarkOf(document, number)?.ApplicationSyntaxReference?.GetSyntax().GetLocation();

    /// <summary>The attribute that declares an index; null when it is on another class.</summary>
    public static AttributeData? MarkOf(DocumentFacts document, int number)
    {
        IndexModel index = document.Model.Indexes[number];
        return document.Type.Annotations(index.IsLocal ? KnownNames.LocalIndexAttribute : KnownNames.GlobalIndexAttribute)
            .FirstOrDefault(mark => mark.Text("Name") == index.Name && (index.IsLocal || Names(mark, "HashKey", document, index.HashKeys)) && Names(mark, "RangeKey", document, index.RangeKeys));
    }

    // One attribute is given by HashKey or RangeKey, several by HashKeys or RangeKeys.
    private static bool Names(AttributeData mark, string argument, DocumentFacts document, IEnumerable<int> fields) =>
        NamedProperty.In(mark, argument).Concat(NamedProperty.In(mark, argument + "s"))
            .Select(static named => named.Name)
            .SequenceEqual(fields.Select(field => document.Field(field).Property.TrimStart('@')));
}
