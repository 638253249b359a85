using Dynamoid.Generators.Writing;

namespace Dynamoid.Generators.Emitters;

/// <summary>The list of all documents of an assembly.</summary>
internal static class RegistryEmitter
{
    public static void Emit(RegistryModel model, AddSource output)
    {
        if (model.Documents.Count == 0)
            return;

        IndentedTextWriter writer = new();
        SourceFile.Begin(writer, model.Namespace);
        writer.Public(Members.Summary("All documents of this assembly."));
        using (writer.Block("public static class DynamoidDocuments"))
        {
            writer.Line("/// <summary>Their tables, keys and fields: <c>client.CreateTablesAsync(DynamoidDocuments.All)</c> creates the tables that are missing. No request.</summary>");
            writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Types.Schemas}DocumentSchema> All {{ get; }} =");
            using (writer.Block('[', "];"))
            {
                foreach (string document in model.Documents)
                    writer.Line($"{document}.{DocumentNames.Schema},");
            }
        }

        output("DynamoidDocuments.g.cs", SourceFile.Text(writer));
    }
}
