using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Sets what C# allows to set only during construction, as reading a document anew needs it.</summary>
internal static class AccessorsEmitter
{
    /// <summary>The statement that sets a field of an existing instance; null when nothing can.</summary>
    public static string? Assign(string target, FieldModel field, string value) => field.Assignment switch
    {
        Assignment.Setter => $"{target}.{field.Member} = {value};",
        Assignment.InitAccessor when field.Generic is { } owner => $"DynamoidAccessors.Of{Name(field)}<{owner.Arguments}>.Set({target}, {Forgiven(value)});",
        Assignment.InitAccessor => $"DynamoidAccessors.Set{Name(field)}({target}, {(field.Type.HasNullableParts ? Forgiven(value) : value)});",
        Assignment.BackingField => $"DynamoidAccessors.{Name(field)}({target}) = {(field.Type.HasNullableParts ? Forgiven(value) : value)};",
        _ => null,
    };

    /// <summary>The statement that gives a field of an existing instance what is stored, and leaves out a setter that has seen it before; null when nothing can.</summary>
    public static string? Put(string target, FieldModel field, string value) => field.Slot is { } slot
        ? $"{SlotEmitter.Of(target, field, slot)} = {SlotEmitter.Value(value, field)};"
        : Assign(target, field, value);

    public static void Emit(IndentedTextWriter writer, ShapeModel shape)
    {
        List<FieldModel> hidden = [.. shape.AllProperties().Where(static field => field.Assignment is Assignment.InitAccessor or Assignment.BackingField)];
        if (hidden.Count == 0)
            return;

        writer.Private("The ways to properties that are init-only or have no setter.");
        using (writer.Block("private static class DynamoidAccessors"))
        {
            foreach (FieldModel field in hidden)
            {
                writer.Separate();
                if (field is { Assignment: Assignment.InitAccessor, Generic: { } owner })
                    EmitGeneric(writer, field, owner);
                else if (field.Assignment == Assignment.InitAccessor)
                    writer.UnsafeMethod("set_" + Name(field), $"void Set{Name(field)}({field.DeclaringType} document, {field.Type.Declared} value)");
                else
                    writer.UnsafeField($"<{Name(field)}>k__BackingField", $"{field.Type.Declared} {Name(field)}({field.DeclaringType} document)");
            }
        }
    }

    // The runtime looks for the setter in the class as it is declared, so the accessor needs the same type parameters.
    private static void EmitGeneric(IndentedTextWriter writer, FieldModel field, GenericOwner owner)
    {
        using (writer.Block($"public static class Of{Name(field)}<{owner.Parameters}>{(owner.Constraints.Length > 0 ? " " + owner.Constraints : "")}"))
            writer.UnsafeMethod("set_" + Name(field), $"void Set({owner.Type} document, {owner.PropertyType} value)");
    }

    private static string Name(FieldModel field) => field.Property.TrimStart('@');

    /// <summary>A value with the mark that it is not null. The compiler refuses a second one.</summary>
    public static string Forgiven(string value) => value.EndsWith("!", StringComparison.Ordinal) ? value : value + "!";
}
