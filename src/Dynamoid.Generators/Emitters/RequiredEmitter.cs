using System.Globalization;
using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The check that an item or map has what its class requires: one comparison for each word of presence bits.</summary>
internal static class RequiredEmitter
{
    public static void EmitCheck(IndentedTextWriter writer, EquatableArray<FieldModel> fields)
    {
        List<string> conditions = [];
        for (int word = 0; word < SeenBits.Words(fields.Count); word++)
        {
            ulong mask = SeenBits.Mask(fields, word, static field => field.IsRequired);
            if (mask != 0)
                conditions.Add(string.Format(CultureInfo.InvariantCulture, "(draft.{0} & 0x{1:x}UL) != 0x{1:x}UL", SeenBits.Word(word), mask));
        }

        if (conditions.Count == 0)
            return;
        writer.Separate();
        writer.Line($"if ({string.Join(" || ", conditions)})");
        writer.Indented("throw DynamoidIncomplete(in draft, in reader);");
    }

    /// <summary>The exception that names what is missing.</summary>
    /// <param name="writer">Takes the method.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The expression that makes the key of what was read; null in a map.</param>
    /// <param name="keyFields">How many of the fields are the key.</param>
    public static void EmitIncomplete(IndentedTextWriter writer, EquatableArray<FieldModel> fields, string? key = null, int keyFields = 0)
    {
        List<int> required = [.. Enumerable.Range(0, fields.Count).Where(number => fields[number].IsRequired)];
        if (required.Count == 0)
            return;
        string hasKey = string.Join(" && ", Enumerable.Range(0, keyFields).Select(static number => $"({SeenBits.IsSet(number)})"));
        writer.Private();
        writer.Line($"private static global::Dynamoid.ItemFormatException DynamoidIncomplete(in DynamoidDraft draft, in {Types.Reader} reader) => reader.Incomplete(");
        writer.Indented(key is null ? "null," : $"{hasKey} ? {key}.ToString() : null,");
        foreach (int number in required)
            writer.Indented($"{SeenBits.IsSet(number)} ? null : {Literals.Text(Describe(fields[number]))}{(number == required[required.Count - 1] ? ");" : ",")}");
    }

    /// <summary>The key of what was read.</summary>
    public static string KeyOf(DocumentModel document) => $"new {document.Key()}({string.Join(", ", document.KeyFields().Select(static part => part.Type switch
    {
        { IsValueType: true, CanBeNull: true } => $"draft.{part.Property}.GetValueOrDefault()",
        { CanBeNull: true } => $"draft.{part.Property}!",
        _ => "draft." + part.Property,
    }))})";

    private static string Describe(FieldModel field) => $"{field.Property.TrimStart('@')} (attribute '{field.Attribute}')";
}
