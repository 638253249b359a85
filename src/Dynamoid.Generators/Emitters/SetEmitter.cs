using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>All verbs of a document, bound to a client.</summary>
internal static class SetEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        string name = document.Names.Set;
        writer.Public(Members.Summary($"The documents of table <c>{Literals.Xml(document.Table.DisplayName)}</c> through one client."));
        using (writer.Block($"{document.Shape.Hierarchy.Accessibility} readonly partial struct {name}"))
        {
            string set = $"{Types.Documents}DocumentSet{document.TypeArguments()}";
            writer.Line($"private readonly {set} _set;");
            writer.Separate();
            writer.Line($"internal {name}({set} set) => _set = set;");
            writer.OfGenerated(Members.Summary("The same without keeping what was read: cheaper, but a later save of such a document sends all its fields. No request."));
            writer.Line($"public {document.Set()} AsNoTracking() => new(_set.AsNoTracking());");
            writer.OfGenerated(Members.Summary("The same with requests that ask for the capacity that they consume, which the meter adds up. No request."));
            writer.Line($"public {document.Set()} Measure(global::Dynamoid.CapacityMeter meter) => new(_set.Measure(meter));");
            writer.OfGenerated(Members.Summary("The requests that the verbs would send, to be looked at. Nothing is sent."));
            writer.Line($"public {document.Requests()} Requests => new(_set);");

            TransactionsEmitter.EmitOnSet(writer, document);
            foreach (Verb verb in VerbCatalog.Of(document))
            {
                writer.OfGenerated(verb.Documentation);
                writer.Line($"public {verb.Returns} {verb.Name}({verb.Parameters}) =>");
                writer.Indented($"{verb.Expression ?? $"_set.{verb.Name}({verb.Passed})"};");
            }

            if (!document.Key.IsComposite)
                EmitKeysOf(writer, document);
        }
    }

    private static void EmitKeysOf(IndentedTextWriter writer, DocumentModel document)
    {
        string key = document.Key();
        writer.Separate();
        writer.Line($"private static {Types.Enumerable}<{key}> KeysOf({Types.Enumerable}<{document.HashKey.Type.Name}> keys) =>");
        writer.Indented($"global::System.Linq.Enumerable.Select(keys, static key => new {key}(key));");
    }
}
