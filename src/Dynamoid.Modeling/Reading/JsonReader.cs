using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Collects the types that a class stores as JSON, and names the struct that will find each in its <c>JsonSerializerContext</c>.</summary>
internal sealed class JsonReader(INamedTypeSymbol owner)
{
    private const string Serializable = "JsonSerializableAttribute";
    private const string Base = "JsonSerializerContext";

    private readonly List<JsonModel> _types = [];

    public EquatableArray<JsonModel> Types => _types.ToEquatableArray();

    /// <summary>How a type is stored as JSON; null, and why, when no context knows it.</summary>
    public StoredType? Read(ITypeSymbol type, FieldStorage storage, out string why)
    {
        why = "";
        ITypeSymbol value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (storage.Settings.JsonContext is not { } context)
            why = "name the JsonSerializerContext that knows the type by JsonContext = typeof(...)";
        else if (!IsContext(context))
            why = $"{context.Name} is no JsonSerializerContext: derive it from that class";
        else if (!Knows(context, value))
            why = $"add [JsonSerializable(typeof({TypeNames.InMessage(value.WithNullableAnnotation(NullableAnnotation.None))}))] to {context.Name}";
        if (why.Length > 0)
            return null;

        TypeRef reference = TypeReferences.Of(value);
        JsonModel model = Add(reference, TypeNames.InCode(storage.Settings.JsonContext!));
        return new(
            type.IsValueType && !SymbolEqualityComparer.Default.Equals(type, value) ? reference with { Nullability = Nullability.Nullable } : reference,
            $"{TypeReader.Codecs}JsonCodec<{reference.Name}, {TypeNames.InCode(owner)}.{model.Name}>",
            DynamoType.String,
            ValueShape.Custom,
            CanBeKey: false);
    }

    private JsonModel Add(TypeRef type, string context)
    {
        JsonModel? known = _types.Find(candidate => candidate.Type.Name == type.Name && candidate.Context == context);
        if (known is null)
        {
            known = new(type with { Nullability = Nullability.NotNull }, context, $"Dynamoid{owner.Name}Json{_types.Count + 1}");
            _types.Add(known);
        }

        return known;
    }

    private static bool Knows(INamedTypeSymbol context, ITypeSymbol type) => context.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: Serializable, ConstructorArguments.Length: > 0 }
        && attribute.ConstructorArguments[0].Value is ITypeSymbol known && known.IsSameAs(type));

    private static bool IsContext(INamedTypeSymbol type) => type.SelfAndBases().Skip(1).Any(static level => level.Name == Base);
}
