using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The names of the members of the enums that a class stores.</summary>
internal static class EnumsEmitter
{
    public static void Emit(IndentedTextWriter writer, ShapeModel shape)
    {
        using (writer.Partial(shape.Hierarchy))
        {
            foreach (EnumModel model in shape.Enums)
            {
                // The key and the fields, which stand beside the document, write enums too.
                writer.Plumbing();
                using (writer.Block($"internal readonly struct {model.NamesType} : {Types.Serialization}IEnumNames<{model.Type}>"))
                {
                    EmitNameOf(writer, model);
                    EmitTryParse(writer, model);
                    writer.Separate();
                    writer.Line($"{Member(model, model.Type)}FromNumber(long number) => unchecked(({model.Type})number);");
                    writer.Separate();
                    writer.Line($"{Member(model, "long")}ToNumber({model.Type} value) => unchecked((long)value);");
                }
            }
        }
    }

    private static void EmitNameOf(IndentedTextWriter writer, EnumModel model)
    {
        writer.Line($"{Member(model, Types.Bytes)}NameOf({model.Type} value) => value switch");
        using (writer.Block('{', "};"))
        {
            foreach (EnumMemberModel member in model.Members.Where(static member => !member.IsAlias))
                writer.Line($"{model.Type}.{member.Name} => {Name(member)},");
            writer.Line("_ => default,");
        }
    }

    private static void EmitTryParse(IndentedTextWriter writer, EnumModel model)
    {
        writer.Separate();
        using (writer.Block($"{Member(model, "bool")}TryParse({Types.Bytes} name, out {model.Type} value)"))
        {
            foreach (EnumMemberModel member in model.Members)
            {
                using (writer.Block($"if ({Types.SequenceEqual}(name, {Name(member)}))"))
                {
                    writer.Line($"value = {model.Type}.{member.Name};");
                    writer.Line("return true;");
                }

                writer.Separate();
            }

            writer.Line("value = default;");
            writer.Line("return false;");
        }
    }

    // A member that names an enum which others cannot name is hidden from them by its interface.
    private static string Member(EnumModel model, string type) =>
        model.IsReachable ? $"public static {type} " : $"static {type} {Types.Serialization}IEnumNames<{model.Type}>.";

    private static string Name(EnumMemberModel member) => Literals.Utf8(member.Name.TrimStart('@'));
}
