using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;

namespace Dynamoid.Generators.Emitters;

/// <summary>The queries of each index: <c>Address.Indexes.CityLatitude.Query(…)</c>.</summary>
internal static class IndexesEmitter
{
    private const string Member = "Indexes";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        string name = document.Names.Indexes;
        string set = $"{Types.Documents}DocumentSet{document.TypeArguments()}";
        writer.Public(Members.Summary($"The queries of each index of table <c>{Literals.Xml(document.Table.DisplayName)}</c>, with conditions that its keys can take."));
        using (writer.Block($"{document.Shape.Hierarchy.Accessibility} readonly struct {name}"))
        {
            writer.Line($"private readonly {set} _set;");
            writer.Separate();
            writer.Line($"internal {name}({set} set) => _set = set;");
            IReadOnlyList<string> names = IndexMembers.NamesOf(document);
            for (int number = 0; number < document.Indexes.Count; number++)
            {
                if (IsVisible(document, document.Indexes[number]))
                    EmitIndex(writer, document, number, names[number]);
            }

            for (int number = 0; number < document.Indexes.Count; number++)
            {
                if (IsVisible(document, document.Indexes[number]) && document.Indexes[number].HasSeveral)
                    SeveralKeysEmitter.Emit(writer, document, number, names[number]);
            }
        }

        EmitEntrances(writer, document);
    }

    private static void EmitIndex(IndentedTextWriter writer, DocumentModel document, int number, string name)
    {
        IndexModel index = document.Indexes[number];
        writer.Separate();
        writer.Line("/// " + Members.Summary(Summary(document, index, number)));
        if (index.HasSeveral)
            writer.Line($"{Visibility(document, index)} {IndexMembers.QueriesOf(name)} {name} => new(_set);");
        else
            EmitSingle(writer, document, index, number, name);
    }

    private static void EmitSingle(IndentedTextWriter writer, DocumentModel document, IndexModel index, int number, string name)
    {
        FieldModel hash = document.Shape.Fields[index.HashKeys[0]];
        FieldModel? range = index.RangeKeys.Count == 0 ? null : document.Shape.Fields[index.RangeKeys[0]];
        string arguments = $"{document.Self()}, {document.Key()}, {document.Fields()}, {hash.Type.Name}{(range is null ? "" : $", {RangeType(range)}")}";
        string? view = IndexViews.NameOf(document, index, name);
        string equals = $"static key => default({document.Fields()}).{hash.Property} == key";
        string last = range is null ? "" : $", new(default({document.Fields()}).{range.Property})";
        string queries = $"new(_set, {number}, {equals}{last})";
        writer.Line(view is null
            ? $"{Visibility(document, index)} global::Dynamoid.IndexQueries<{arguments}> {name} => {queries};"
            : $"{Visibility(document, index)} global::Dynamoid.PartialIndexQueries<{arguments}, {view}> {name} => new({queries}, static document => new(document));");
    }

    /// <summary>The type of a range key that conditions are made of.</summary>
    public static string RangeType(FieldModel range) => range.Stored.FieldKind == FieldKind.Text
        ? $"global::Dynamoid.TextRangeKeyField<{range.Stored.ValueType}>"
        : $"global::Dynamoid.RangeKeyField<{range.Stored.ValueType}>";

    /// <summary>Whether the queries of an index are public, or internal as the type of one of its keys.</summary>
    public static string Visibility(DocumentModel document, IndexModel index) =>
        index.Keys.Any(field => document.Shape.Fields[field].Visibility == "internal") ? "internal" : "public";

    // Code beside the class must be able to name the types of the keys.
    private static bool IsVisible(DocumentModel document, IndexModel index) => index.Keys.All(field => FieldsEmitter.IsVisible(document.Shape.Fields[field]));

    private static string Summary(DocumentModel document, IndexModel index, int number)
    {
        string keys = $"hash key {Words(document, index.HashKeys)}" + (index.RangeKeys.Count == 0 ? "" : $", range key {Words(document, index.RangeKeys)}");
        string reads = index.IsLocal ? "its reads can be consistent" : "its reads are eventually consistent";
        string holds = index.Projection == "All" ? "" : " It does not hold all attributes: FollowIndex() reads the rest.";
        return $"{(index.IsLocal ? "Local" : "Global")} index <c>{Literals.Xml(AccessPath.NameOf(document, number))}</c>: {keys}; {reads}.{holds}";
    }

    private static string Words(DocumentModel document, IEnumerable<int> fields) =>
        string.Join(" and ", fields.Select(field => $"<c>{Literals.Xml(document.Shape.Fields[field].Attribute)}</c>"));

    private static void EmitEntrances(IndentedTextWriter writer, DocumentModel document)
    {
        const string summary = "The queries of each index, with conditions that its keys can take. No request.";
        using (writer.Block($"partial struct {document.Names.Set}"))
        {
            writer.OfGenerated(Members.Summary(summary));
            writer.Line($"public {document.Indexes()} {Member} => new(_set);");
        }

        using (writer.Partial(document.Shape.Hierarchy))
        {
            if (!document.Names.Taken.Contains(Member))
            {
                writer.Public(Members.Summary(summary));
                writer.Line($"public static {document.Indexes()} {Member} => DynamoidCurrentSet.{Member};");
            }

            IReadOnlyList<string> names = IndexMembers.NamesOf(document);
            for (int number = 0; number < document.Indexes.Count; number++)
            {
                if (IsVisible(document, document.Indexes[number]) && IndexViews.NameOf(document, document.Indexes[number], names[number]) is not null)
                    IndexViews.Emit(writer, document, document.Indexes[number], number, names[number]);
            }
        }
    }
}
