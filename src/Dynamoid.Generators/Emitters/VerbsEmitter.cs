using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;

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
            writer.Line($"private static {document.Set()} DynamoidCurrentSet => new({Types.Client}.Current.Documents{document.TypeArguments()}());");
            EmitUsing(writer, document);
            foreach (Verb verb in VerbCatalog.Of(document))
            {
                // The codec has it.
                if (verb.Name == "FromItem")
                    continue;
                string parameters = verb.OnDocuments ? verb.Parameters : verb.Parameters.Substring($"{document.Self()} document, ".Length);
                if (IsTaken(document.Names.Taken, verb.Name, parameters))
                    continue;
                if (verb.OnDocuments)
                    EmitStatic(writer, verb);
                else
                    EmitInstance(writer, verb, parameters);
            }
        }
    }

    // Most documents take nothing: their verbs need no signatures.
    private static bool IsTaken(EquatableArray<string> taken, string verb, string parameters) => taken.Count > 0 && (taken.Contains(verb) || taken.Contains(Signatures.Of(verb, parameters)));

    private static void EmitUsing(IndentedTextWriter writer, DocumentModel document)
    {
        if (!document.Names.Taken.Contains("Using"))
        {
            writer.Public(Members.Summary("The same verbs through a given client, for code that gets its client by injection. No request."));
            using (writer.Block($"public static {document.Set()} Using({Types.Client} client)"))
            {
                writer.Line("global::System.ArgumentNullException.ThrowIfNull(client);");
                writer.Line($"return new(client.Documents{document.TypeArguments()}());");
            }
        }

        EmitUnlessTaken(writer, document, "AsNoTracking", "The same verbs without keeping what was read: cheaper, but a later save of such a document sends all its fields. No request.", $"{document.Set()} AsNoTracking() => DynamoidCurrentSet.AsNoTracking();");
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

    private static void EmitInstance(IndentedTextWriter writer, Verb verb, string parameters)
    {
        writer.Public(verb.Documentation);
        writer.Line($"public {verb.Returns} {verb.Name}({parameters}) =>");
        writer.Indented($"DynamoidBoundSet.{verb.Name}(this, {verb.Arguments.Substring("document, ".Length)});");
    }
}
