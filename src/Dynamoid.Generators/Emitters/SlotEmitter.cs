using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The ways to the fields behind properties, for what is read from items to be put there without the properties' setters.</summary>
internal static class SlotEmitter
{
    /// <summary>The field itself, as one assigns to it.</summary>
    public static string Of(string target, FieldModel field, SlotModel slot) => slot.IsOpen
        ? $"{target}.{slot.Field}"
        : field.Generic is { } owner ? $"DynamoidSlots.Of{Name(field)}<{owner.Arguments}>.In({target})" : $"DynamoidSlots.{Name(field)}({target})";

    /// <summary>A value for the field, which may be declared to be never null where the property may be, and the other way round.</summary>
    public static string Value(string value, FieldModel field) => field.Type.IsValueType ? value : AccessorsEmitter.Forgiven(value);

    public static void Emit(IndentedTextWriter writer, ShapeModel shape)
    {
        List<FieldModel> hidden = [.. shape.AllProperties().Where(static field => field.Slot is { IsOpen: false })];
        if (hidden.Count == 0)
            return;
        writer.Private("The fields behind properties, which C# does not let us name.");
        using (writer.Block("private static class DynamoidSlots"))
        {
            foreach (FieldModel field in hidden)
            {
                writer.Separate();
                string slot = field.Slot!.Field;
                if (field.Generic is not { } owner)
                {
                    writer.UnsafeField(slot, $"{field.Type.Declared} {Name(field)}({field.DeclaringType} document)");
                    continue;
                }

                using (writer.Block($"public static class Of{Name(field)}<{owner.Parameters}>{(owner.Constraints.Length > 0 ? " " + owner.Constraints : "")}"))
                    writer.UnsafeField(slot, $"{owner.PropertyType} In({owner.Type} document)");
            }
        }
    }

    private static string Name(FieldModel field) => field.Property.TrimStart('@');
}
