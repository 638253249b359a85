using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;

namespace Dynamoid.Generators.Emitters;

/// <summary>
/// The queries of an index whose key has several attributes on a side: one method for each number of range keys that are given, so that a condition without those to the left of it does not compile.
/// </summary>
internal static class SeveralKeysEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document, int number, string member)
    {
        IndexModel index = document.Indexes[number];
        string name = IndexMembers.QueriesOf(member);
        string several = $"global::Dynamoid.Queries.SeveralKeysIndex<{document.Self()}, {document.Key()}, {document.Fields()}>";
        string? view = IndexViews.NameOf(document, index, member);
        Queries queries = new(document, index, view);
        writer.Separate();
        writer.Line("/// " + Members.Summary($"The queries of index <c>{Literals.Xml(AccessPath.NameOf(document, number))}</c>: each hash key is given, and range keys from left to right."));
        using (writer.Block($"{IndexesEmitter.Visibility(document, index)} readonly struct {name} : global::Dynamoid.Queries.IIndexQueries<{document.Self()}>"))
        {
            writer.Line($"private readonly {several} _dynamoidIndex;");
            writer.Separate();
            writer.Line($"internal {name}({Types.Documents}DocumentSet{document.TypeArguments()} set) => _dynamoidIndex = new(set, {number});");
            writer.Separate();
            writer.Line("/// " + Members.Summary("The index's name in DynamoDB."));
            writer.Line("public string Name => _dynamoidIndex.Name;");
            for (int ranges = 0; ranges <= index.RangeKeys.Count; ranges++)
            {
                queries.EmitEqual(writer, ranges);
                if (ranges < index.RangeKeys.Count)
                    queries.EmitRange(writer, ranges);
            }

            writer.Separate();
            writer.Line("/// " + Members.Summary("All that is in the index, which is what has all attributes of its key: one Scan of the index for each page, asked for by name."));
            writer.Line($"public {queries.Result} Scan() => {queries.Viewed("_dynamoidIndex.Scan()")};");
        }
    }

    /// <summary>The methods of one index.</summary>
    private sealed class Queries(DocumentModel document, IndexModel index, string? view)
    {
        private const string NoKey = "A part of the key is null, or counts as null, which no key is.";
        private readonly FieldModel[] _keys = [.. index.Keys.Select(field => document.Shape.Fields[field])];

        public string Result => view is null ? document.Query() : $"global::Dynamoid.IndexQuery<{document.Self()}, {document.Key()}, {document.Fields()}, {view}>";

        public string Viewed(string query) => view is null ? query : $"_dynamoidIndex.View({query}, static document => new {view}(document))";

        public void EmitEqual(IndentedTextWriter writer, int ranges)
        {
            FieldModel[] given = [.. _keys.Take(index.HashKeys.Count + ranges)];
            IReadOnlyList<string> names = LocalNames.Of(given);
            EmitDocs(writer, given, more: "");
            writer.Line($"public {Result} Query({Parameters(given, names)}) =>");
            writer.Indented($"{Viewed($"_dynamoidIndex.Query([{Equalities(given, names)}])")};");
        }

        public void EmitRange(IndentedTextWriter writer, int ranges)
        {
            FieldModel[] given = [.. _keys.Take(index.HashKeys.Count + ranges)];
            FieldModel range = _keys[given.Length];
            IReadOnlyList<string> names = LocalNames.Of([.. given, range]);
            EmitDocs(writer, given, $" and a condition on <c>{Literals.Xml(range.Attribute)}</c>");
            writer.Line($"public {Result} Query({Parameters(given, names)}, global::System.Func<{IndexesEmitter.RangeType(range)}, global::Dynamoid.RangeCondition> {names[given.Length]}) =>");
            writer.Indented($"{Viewed($"_dynamoidIndex.Query([{Equalities(given, names)}], new(default({document.Fields()}).{range.Property}), {names[given.Length]})")};");
        }

        private static void EmitDocs(IndentedTextWriter writer, FieldModel[] given, string more)
        {
            string words = string.Join(", ", given.Select(static key => $"<c>{Literals.Xml(key.Attribute)}</c>"));
            writer.Separate();
            writer.Line("/// " + Members.Summary($"What has {words}{more}: one Query of the index for each page, eventually consistent; nothing is read and paid for that is not returned."));
            writer.Line("/// " + Members.Throws("global::System.ArgumentException", NoKey));
        }

        private static string Parameters(FieldModel[] given, IReadOnlyList<string> names) => string.Join(", ", given.Select((key, i) => $"{key.Type.Name} {names[i]}"));

        private string Equalities(FieldModel[] given, IReadOnlyList<string> names) =>
            string.Join(", ", given.Select((key, i) => $"default({document.Fields()}).{key.Property} == {names[i]}"));
    }
}
