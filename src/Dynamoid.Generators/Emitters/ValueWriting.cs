using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>How one field's value is written, where it has one.</summary>
internal static class ValueWriting
{
    /// <summary>The pattern that takes a value out of a field; null when the field always has one.</summary>
    public static string? Pattern(FieldModel field, string local) => field switch
    {
        { Stored.IsSet: true } => $"{{ Count: > 0 }} {local}", // DynamoDB refuses empty sets
        { Stored.IsImmutableArray: true } => $"{{ IsDefault: false }} {local}",
        { Type: { IsValueType: true, CanBeNull: false } } => null,
        _ => $"{{ }} {local}", // whatever the annotation says, null is not written
    };

    /// <summary>The statement that writes a value, tagged with its type.</summary>
    public static string Write(FieldModel field, string value) =>
        $"{field.Stored.Codec}.Write(ref writer, {value}{(field.Type.HasNullableParts ? "!" : "")});";

    /// <summary>The fields as names and values of an item or map.</summary>
    public static void EmitAll(IndentedTextWriter writer, EquatableArray<FieldModel> fields)
    {
        IReadOnlyList<string> locals = LocalNames.Of(fields);
        for (int number = 0; number < fields.Count; number++)
        {
            FieldModel field = fields[number];
            if (Pattern(field, locals[number]) is not { } pattern)
            {
                EmitNamed(writer, field, $"document.{field.Property}");
                continue;
            }

            using (writer.Block($"if (document.{field.Property} is {pattern})"))
                EmitNamed(writer, field, locals[number]);
        }
    }

    private static void EmitNamed(IndentedTextWriter writer, FieldModel field, string value)
    {
        writer.Line($"writer.WriteName({Literals.JsonName(field.Attribute)});");
        writer.Line(Write(field, value));
    }
}
