using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The key of a document as a type of its own.</summary>
internal static class KeyEmitter
{
    public const string Uri = "global::System.Uri";
    private const string Part = Types.Documents + "KeyPart.";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Inheritance is not { IsDerived: true })
            EmitType(writer, document);
        using (writer.Partial(document.Shape.Hierarchy))
            EmitKeyOf(writer, document);
    }

    private static void EmitType(IndentedTextWriter writer, DocumentModel document)
    {
        // Inside of the key, its parts are called as the key's type can call them.
        List<FieldModel> parts = [.. document.KeyFields().Select(part => part with { Property = document.KeyPart(part) })];
        string name = document.Names.Key;
        string parameters = string.Join(", ", parts.Select(static part => $"{part.Type.Name} {part.Property}"));
        string description = $"hash key <c>{Literals.Xml(document.HashKey.Attribute)}</c>"
            + (document.RangeKey is { } range ? $", range key <c>{Literals.Xml(range.Attribute)}</c>" : "");

        writer.Public(
        [
            Members.Summary($"The key of <see cref=\"{document.Self()}\"/>: {description}."),
            .. parts.Select(part => $"<param name=\"{part.Property.TrimStart('@')}\">The {(part == parts[0] ? "hash" : "range")} key.</param>"),
        ]);
        using (writer.Block($"{document.Shape.Hierarchy.Accessibility} readonly record struct {name}({parameters}) : {Interface(document)}"))
        {
            EmitConversion(writer, name, parts);
            EmitMissingPart(writer, document, parts);
            EmitWrite(writer, parts);
            if (parts.Exists(static part => IsBytes(part) || IsTime(part) || IsUri(part) || IsByStored(part)))
                EmitEquality(writer, name, parts);
            writer.Separate();
            writer.Line("/// <summary>The key as messages show it.</summary>");
            writer.Line($"public override string ToString() => {Types.Documents}KeyText.Of({string.Join(", ", parts.Select(static part => part.Property))});");
        }

        writer.Separate();
    }

    private static string Interface(DocumentModel document) => $"{Types.Documents}IDocumentKey<{document.Key()}>";

    private static void EmitConversion(IndentedTextWriter writer, string name, List<FieldModel> parts)
    {
        if (parts.Count == 1)
        {
            FieldModel hash = parts[0];
            string local = LocalNames.Of(hash);
            writer.Line("/// <summary>Makes the key of its hash key.</summary>");
            writer.Line($"public static implicit operator {name}({hash.Type.Name} {local}) => new({local});");
            return;
        }

        writer.Line("/// <summary>Makes the key of its hash key and range key.</summary>");
        writer.Line($"public static implicit operator {name}(({string.Join(", ", parts.Select(static part => $"{part.Type.Name} {part.Property}"))}) key) =>");
        writer.Indented($"new({string.Join(", ", parts.Select(static part => "key." + part.Property))});");
    }

    private static void EmitMissingPart(IndentedTextWriter writer, DocumentModel document, List<FieldModel> parts)
    {
        string missing = Part + "None";
        if (parts.Count > 1 && IsMissing(parts[1]) is { } noRange)
            missing = $"{noRange} ? {Part}RangeKey : {missing}";
        if (IsMissing(parts[0]) is { } noHash)
            missing = $"{noHash} ? {Part}HashKey : {missing}";
        writer.Separate();
        writer.Line($"{Types.Documents}KeyPart {Interface(document)}.MissingPart => {missing};");
    }

    private static string? IsMissing(FieldModel part) => part switch
    {
        { Stored.Shape: ValueShape.Bytes } => $"{part.Property} is not {{ Length: > 0 }}",
        { Type.IsValueType: true } => null,
        { Type.Name: Uri } => $"{part.Property} is not {{ OriginalString.Length: > 0 }}",
        { Type.Name: "global::System.Version" } or { Stored.Shape: ValueShape.Custom } => $"{part.Property} is null",
        _ => $"string.IsNullOrEmpty({part.Property})",
    };

    private static void EmitWrite(IndentedTextWriter writer, List<FieldModel> parts)
    {
        writer.Separate();
        using (writer.Block($"void {Types.Serialization}IItemPart.Write(ref {Types.Writer} writer)"))
        {
            writer.Line("writer.BeginItem();");
            foreach (FieldModel part in parts)
            {
                writer.Line($"writer.WriteName({Literals.JsonName(part.Attribute)});");
                writer.Line(ValueWriting.Write(part, part.Property));
            }

            writer.Line("writer.EndItem();");
        }
    }

    // Records compare arrays by reference, times by their ticks, whatever their kind, and URIs without fragment; keys are the same when what is stored of them is.
    private static void EmitEquality(IndentedTextWriter writer, string name, List<FieldModel> parts)
    {
        writer.Separate();
        writer.Line("/// <summary>Whether the other key names the same item.</summary>");
        writer.Line($"public bool Equals({name} other) => {string.Join(" && ", parts.Select(Equality))};");
        writer.Separate();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("public override int GetHashCode()"))
        {
            writer.Line("global::System.HashCode hash = default;");
            foreach (FieldModel part in parts)
                writer.Line(Hash(part));
            writer.Line("return hash.ToHashCode();");
        }
    }

    private static string Equality(FieldModel part) => part switch
    {
        _ when IsBytes(part) => $"{Types.SequenceEqual}<byte>({Span(part, "")}, {Span(part, "other.")})",
        _ when IsByStored(part) => $"{Stored(part)}.AreSame({part.Property}, other.{part.Property})",
        _ => $"{Comparable(part, "")} == {Comparable(part, "other.")}",
    };

    private static string Hash(FieldModel part) => part switch
    {
        _ when IsBytes(part) => $"hash.AddBytes({Span(part, "")});",
        _ when IsByStored(part) => $"hash.Add({Stored(part)}.HashOf({part.Property}));",
        _ => $"hash.Add({Comparable(part, "")});",
    };

    private static string Stored(FieldModel part) => $"{Types.Documents}StoredKey<{part.Type.Name}, {part.Stored.Codec}>";

    private static string Comparable(FieldModel part, string owner) => part switch
    {
        _ when IsTime(part) => $"{Types.Documents}Instant.Of({owner}{part.Property})",
        _ when IsUri(part) => $"{Types.Documents}StoredUri.Of({owner}{part.Property})",
        _ => owner + part.Property,
    };

    private static string Span(FieldModel part, string owner) => owner + part.Property + (part.Type.IsValueType ? ".Span" : "");

    private static bool IsBytes(FieldModel part) => part.Stored.Shape == ValueShape.Bytes;

    private static bool IsTime(FieldModel part) => part.Type.Name == "global::System.DateTime";

    private static bool IsUri(FieldModel part) => part.Type.Name == Uri;

    // What equality of a user's type means, the user decides, and times in whole seconds or milliseconds are stored without what is below; what is stored tells which item is meant.
    private static bool IsByStored(FieldModel part) =>
        part.Stored.Shape == ValueShape.Custom
        || part.Stored.Codec.EndsWith("EpochSecondsCodec", System.StringComparison.Ordinal)
        || part.Stored.Codec.EndsWith("EpochMillisecondsCodec", System.StringComparison.Ordinal);

    private static void EmitKeyOf(IndentedTextWriter writer, DocumentModel document)
    {
        IEnumerable<string> values = document.KeyFields().Select(part => part switch
        {
            { Type: { CanBeNull: false, IsValueType: false }, Partial: not null } => $"document.{part.Member}!",
            { Type.CanBeNull: false } => $"document.{part.Member}",
            { Type.IsValueType: true } => $"document.{part.Member} ?? throw {Types.Documents}MissingKey.{(part == document.HashKey ? "Hash" : "Range")}({DocumentNames.Schema})",
            _ => $"document.{part.Member}!",
        });
        writer.Private();
        writer.Line($"static {document.Key()} {document.Interface()}.KeyOf({document.Self()} document) => new({string.Join(", ", values)});");
    }
}
