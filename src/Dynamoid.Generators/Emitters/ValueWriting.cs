using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>How one field's value is written, where it has one.</summary>
internal static class ValueWriting
{
    /// <summary>The pattern that takes a value out of a field; null when the field always has one.</summary>
    public static string? Pattern(FieldModel field, string local) => field switch
    {
        { Stored: { IsSet: true, OmitsEmpty: true } } => $"{{ Count: > 0 }} {local} && {field.Stored.Codec}.HasMembers({local})",
        { Stored.IsSet: true } => $"{{ Count: > 0 }} {local}", // DynamoDB refuses empty sets
        { Stored.OmitsEmpty: true } => $"{{ Length: > 0 }} {local}",
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
            if (field.IsDiscriminator)
            {
                EmitDiscriminator(writer, field);
                continue;
            }

            if (Pattern(field, locals[number]) is not { } pattern)
            {
                EmitNamed(writer, field, $"document.{field.Member}");
                continue;
            }

            if (field.StoresNull)
            {
                writer.Line($"writer.WriteName({Literals.JsonName(field.Attribute)});");
                EmitOrNull(writer, field, pattern, locals[number]);
                continue;
            }

            using (writer.Block($"if (document.{field.Member} is {pattern})"))
                EmitNamed(writer, field, locals[number]);
        }
    }

    /// <summary>Writes a value, or a null where there is none.</summary>
    public static void EmitOrNull(IndentedTextWriter writer, FieldModel field, string pattern, string local)
    {
        writer.Line($"if (document.{field.Member} is {pattern})");
        writer.Indented(Write(field, local));
        writer.Line("else");
        writer.Indented("writer.WriteNull();");
    }

    private static void EmitDiscriminator(IndentedTextWriter writer, FieldModel field)
    {
        if (InheritanceEmitter.Write(field) is not { } statement)
            return;
        writer.Line($"writer.WriteName({Literals.JsonName(field.Attribute)});");
        writer.Line(statement);
    }

    private static void EmitNamed(IndentedTextWriter writer, FieldModel field, string value)
    {
        writer.Line($"writer.WriteName({Literals.JsonName(field.Attribute)});");
        writer.Line(Write(field, value));
    }
}
