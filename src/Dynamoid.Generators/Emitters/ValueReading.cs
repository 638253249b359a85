using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The loop over the attributes of an item or map.</summary>
internal static class ValueReading
{
    /// <summary>Reads into <c>draft</c>; for a document, keeps the bytes of mutable members in <c>originals</c>, and whether its keys are what is stored in <c>isKeyExact</c> and <c>isIndexExact</c>.</summary>
    public static void EmitLoop(IndentedTextWriter writer, ShapeModel shape, DocumentModel? document = null)
    {
        EquatableArray<FieldModel> fields = shape.Fields;
        using (writer.Block($"while (reader.NextAttribute(out {Types.Bytes} name))"))
        using (writer.Block("switch (DynamoidFieldOf(name))"))
        {
            for (int number = 0; number < fields.Count; number++)
            {
                writer.Line($"case {number}:");
                if (fields[number].IsDiscriminator)
                {
                    writer.Indented("reader.SkipValue();");
                    writer.Indented("break;");
                }
                else if (document is not null && (fields[number].Stored.IsMutable || Exactness(document, number) is not null))
                {
                    using (writer.Block())
                        EmitTracked(writer, fields[number], number, Exactness(document, number));
                }
                else
                {
                    EmitRead(writer, fields[number], number);
                    writer.Indented("break;");
                }
            }

            if (shape.Discriminator is not null)
            {
                writer.Line($"case {fields.Count}:");
                writer.Indented("reader.SkipValue();");
                writer.Indented("break;");
            }

            writer.Line("default:");
            writer.Indented(UnknownEmitter.Read(shape));
            writer.Indented("break;");
        }

        if (document is not null)
            EmitLacking(writer, fields);
        RequiredEmitter.EmitCheck(writer, fields);
    }

    // What was not asked for is no value: neither required nor its initialiser.
    private static void EmitLacking(IndentedTextWriter writer, EquatableArray<FieldModel> fields)
    {
        writer.Separate();
        for (int word = 0; word < SeenBits.Words(fields.Count); word++)
            writer.Line($"draft.{SeenBits.Word(word)} |= origin.Lacking({word});");
    }

    // The variable that says whether a key is what is stored; null of what is no key, or is always that.
    private static string? Exactness(DocumentModel document, int number) =>
        StoredKeys.MayLose(document, number) ? "isKeyExact" : StoredKeys.MayLoseInIndex(document, number) ? "isIndexExact" : null;

    private static void EmitTracked(IndentedTextWriter writer, FieldModel field, int number, string? exactness)
    {
        writer.Line("int start = reader.Position;");
        if (!field.Stored.ReadsNull)
        {
            writer.Line("if (reader.TryReadNull())");
            if (field is { Stored: { IsMutable: false, Absence: Absence.Null }, IsRequired: false })
                writer.Indented($"{{\n    draft.{field.Property} = null;\n    {SeenBits.Set(number)}\n    break;\n}}");
            else
                writer.Indented("break;");
        }

        writer.Line($"draft.{field.Property} = {field.Stored.Codec}.Read(ref reader);");
        writer.Line(SeenBits.Set(number));
        if (exactness is not null)
        {
            string value = $"draft.{field.Property}{(field.Type is { IsValueType: true, CanBeNull: true } ? ".GetValueOrDefault()" : "")}";
            writer.Line($"{exactness} &= {Types.Documents}StoredKeyPart.IsExact<{field.Type.Name}, {field.Stored.Codec}>(in reader, start, {value});");
        }

        if (field.Stored.IsMutable)
        {
            writer.Line("if (originals is not null)");
            writer.Indented($"originals.{field.Property} = reader.Copy(start);");
        }

        writer.Line("break;");
    }

    // A stored null is a value where null may be one; elsewhere it counts as absent.
    private static void EmitRead(IndentedTextWriter writer, FieldModel field, int number)
    {
        string read = $"{field.Stored.Codec}.Read(ref reader)";
        if (field is { Stored.Absence: Absence.Null, IsRequired: false })
            read = $"reader.TryReadNull() ? null : {read}";
        else if (!field.Stored.ReadsNull)
            writer.Indented("if (reader.TryReadNull())\n    break;");
        writer.Indented($"draft.{field.Property} = {read};");
        writer.Indented(SeenBits.Set(number));
    }

    /// <summary>The function from an attribute's name to the field's number: by length first, then by content.</summary>
    public static void EmitFieldOf(IndentedTextWriter writer, ShapeModel shape)
    {
        writer.Private("The number of the field that an attribute belongs to; -1 when the class does not know it.");
        writer.Line($"private static int DynamoidFieldOf({Types.Bytes} name) => name.Length switch");
        using (writer.Block('{', "};"))
        {
            IEnumerable<string> names = shape.Fields.Select(static field => field.Attribute);
            if (shape.Discriminator is not null)
                names = names.Append(shape.Discriminator);
            foreach ((string name, int number) in names.Select(static (name, number) => (name, number)).OrderBy(static entry => Literals.Utf8Length(entry.name)))
                writer.Line($"{Literals.Utf8Length(name)} when {Types.SequenceEqual}(name, {Literals.Utf8(name)}) => {number},");
            writer.Line("_ => -1,");
        }
    }
}
