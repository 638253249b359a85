using Dynamoid.Generators.Writing;

namespace Dynamoid.Generators.Emitters;

/// <summary>The list of the documents of the same assembly that are derived from one.</summary>
internal static class SubtypesEmitter
{
    public static void Emit(SubtypesModel model, AddSource output) =>
        SourceFile.Add(output, new IndentedTextWriter(), model.Hierarchy, "Subtypes", writer =>
        {
            using (writer.Partial(model.Hierarchy))
            {
                using (writer.Block($"static partial void {InheritanceEmitter.List}({InheritanceEmitter.Kinds} kinds)"))
                {
                    foreach (string arguments in model.Subtypes)
                        writer.Line($"kinds.Add(new {Types.Documents}DocumentKind{arguments}());");
                }
            }
        });
}
