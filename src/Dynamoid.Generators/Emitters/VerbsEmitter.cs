using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The verbs on the document's own class: static ones through the current client, those of an instance through the client it came from.</summary>
internal static class VerbsEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            writer.Private("The client that the document came from, else the current one.");
            writer.Line($"private {document.Set()} DynamoidBoundSet => new({Types.Client}.DocumentsOf{document.TypeArguments()}(this));");
            writer.Private();
            writer.Line($"private static {document.Set()} DynamoidCurrentSet => Using({Types.Client}.Current);");
            EmitUsing(writer, document);
            foreach (Verb verb in VerbCatalog.Of(document))
            {
                if (document.Names.Taken.Contains(verb.Name))
                    continue;
                if (verb.OnDocuments)
                    EmitStatic(writer, verb);
                else if (verb.Name != "FromItem")
                    EmitInstance(writer, document, verb);
            }
        }
    }

    private static void EmitUsing(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Public(Members.Summary("The same verbs through a given client, for code that gets its client by injection. No request."));
        using (writer.Block($"public static {document.Set()} Using({Types.Client} client)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(client);");
            writer.Line($"return new(client.Documents{document.TypeArguments()}());");
        }

        writer.Public(Members.Summary("The same verbs without keeping what was read: cheaper, but a later save of such a document sends all its fields. No request."));
        writer.Line($"public static {document.Set()} AsNoTracking() => DynamoidCurrentSet.AsNoTracking();");
        EmitUnlessTaken(writer, document, "Measure", "The same verbs with requests that ask for the capacity that they consume, which the meter adds up. No request.", $"{document.Set()} Measure(global::Dynamoid.CapacityMeter meter) => DynamoidCurrentSet.Measure(meter);");
        EmitUnlessTaken(writer, document, "Requests", "The requests that the verbs would send, to be looked at. Nothing is sent.", $"{document.Requests()} Requests => DynamoidCurrentSet.Requests;");
        TransactionsEmitter.EmitOnDocument(writer, document);
    }

    internal static void EmitUnlessTaken(IndentedTextWriter writer, DocumentModel document, string name, string summary, string member)
    {
        if (document.Names.Taken.Contains(name))
            return;
        writer.Public(Members.Summary(summary));
        writer.Line("public static " + member);
    }

    private static void EmitStatic(IndentedTextWriter writer, Verb verb)
    {
        writer.Public(verb.Documentation);
        writer.Line($"public static {verb.Returns} {verb.Name}({verb.Parameters}) =>");
        writer.Indented($"DynamoidCurrentSet.{verb.Name}({verb.Arguments});");
    }

    private static void EmitInstance(IndentedTextWriter writer, DocumentModel document, Verb verb)
    {
        string parameter = $"{document.Self()} document, ";
        writer.Public(verb.Documentation);
        writer.Line($"public {verb.Returns} {verb.Name}({verb.Parameters.Substring(parameter.Length)}) =>");
        writer.Indented($"DynamoidBoundSet.{verb.Name}(this, {verb.Arguments.Substring("document, ".Length)});");
    }
}
