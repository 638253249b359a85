using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Writing;

/// <summary>The types of fields for conditions, and how one is made.</summary>
internal static class FieldTypes
{
    private const string Root = "global::Dynamoid.";

    /// <summary>The field's type.</summary>
    public static string Of(StoredType stored) => stored.FieldKind switch
    {
        FieldKind.Map => stored.MapFields!,
        FieldKind.Set => $"{Root}SetField<{Arguments(stored)}>",
        FieldKind.List => $"{Root}ListField<{Arguments(stored)}>",
        FieldKind.Dictionary => $"{Root}DictionaryField<{Arguments(stored)}>",
        FieldKind.Text => $"{Root}TextField<{stored.ValueType}>",
        FieldKind.Number => $"{Root}NumberField<{stored.ValueType}>",
        FieldKind.Scalar => $"{Root}ScalarField<{stored.ValueType}>",
        _ => $"{Root}Field<{stored.ValueType}>",
    };

    /// <summary>The arguments by which a field at a path is made.</summary>
    public static string Arguments(string path, StoredType stored) => stored.FieldKind == FieldKind.Map ? path : $"{path}, {Form(stored)}";

    private static string Form(StoredType stored) => stored.FieldKind switch
    {
        FieldKind.Set => $"new {Types.Conditions}SetForm<{Arguments(stored)}>({Values(stored)}, {Values(stored.Parts[0])})",
        FieldKind.List => $"new {Types.Conditions}ListForm<{Arguments(stored)}>({Values(stored)}, {Values(stored.Parts[0])}, {Inner(stored.Parts[0])})",
        FieldKind.Dictionary => $"new {Types.Conditions}DictionaryForm<{Arguments(stored)}, {stored.Parts[0].Codec}>({Values(stored)}, {Inner(stored.Parts[1])})",
        _ => Values(stored),
    };

    private static string Arguments(StoredType stored) => stored.FieldKind switch
    {
        FieldKind.Set => $"{stored.ValueType}, {stored.Parts[0].ValueType}",
        FieldKind.List => $"{stored.ValueType}, {stored.Parts[0].ValueType}, {Of(stored.Parts[0])}",
        _ => $"{stored.ValueType}, {stored.Parts[0].ValueType}, {Of(stored.Parts[1])}",
    };

    private static string Values(StoredType stored) => $"{Types.Conditions}StoredForm<{stored.ValueType}, {stored.ValueCodec}>.Instance";

    private static string Inner(StoredType stored) => $"static path => new {Of(stored)}({Arguments("path", stored)})";
}
