using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Dynamoid.Facts.Reading;

/// <summary>One attribute of an assembly that states a fact.</summary>
internal sealed class RawFact
{
    private const string Space = "Dynamoid.Schemas";
    private readonly CustomAttributeValue<string> _value;

    private RawFact(FactKind kind, CustomAttributeValue<string> value)
    {
        Kind = kind;
        _value = value;
    }

    public FactKind Kind { get; }

    public string Document => Argument(0);

    /// <summary>The fact in an attribute; null when it states none.</summary>
    public static RawFact? Of(MetadataReader metadata, CustomAttributeHandle handle)
    {
        CustomAttribute attribute = metadata.GetCustomAttribute(handle);
        return KindOf(metadata, attribute) is { } kind ? new(kind, attribute.DecodeValue(TypeNames.Instance)) : null;
    }

    public string Argument(int number) => (string?)_value.FixedArguments[number].Value ?? "";

    public IReadOnlyList<AttributeFact> AttributesAt(int number) => Parse(_value.FixedArguments[number].Value);

    public IEnumerable<string> TextsAt(int number) => Texts(_value.FixedArguments[number].Value);

    public string? Text(string property) => Named(property) as string;

    public bool Is(string property) => Named(property) is true;

    public int Number(string property) => Named(property) is int number ? number : 0;

    public AttributeFact? Attribute(string property) => Text(property) is { } text ? AttributeFact.Parse(text) : null;

    public IReadOnlyList<AttributeFact> Attributes(string property) => Parse(Named(property));

    private static IReadOnlyList<AttributeFact> Parse(object? value) => [.. Texts(value).Select(AttributeFact.Parse)];

    private static IEnumerable<string> Texts(object? value) =>
        value is ImmutableArray<CustomAttributeTypedArgument<string>> texts ? texts.Select(static text => (string?)text.Value ?? "") : [];

    private object? Named(string property)
    {
        foreach (CustomAttributeNamedArgument<string> argument in _value.NamedArguments)
        {
            if (argument.Name == property)
                return argument.Value;
        }

        return null;
    }

    // The attribute is declared in another assembly, the library, unless it was merged into this one.
    private static FactKind? KindOf(MetadataReader metadata, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => KindOf(metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
        HandleKind.MethodDefinition => KindOf(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
        _ => null,
    };

    private static FactKind? KindOf(MetadataReader metadata, EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeReference)
        {
            TypeReference reference = metadata.GetTypeReference((TypeReferenceHandle)type);
            return KindOf(metadata, reference.Namespace, reference.Name);
        }

        if (type.Kind != HandleKind.TypeDefinition)
            return null;
        TypeDefinition definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
        return KindOf(metadata, definition.Namespace, definition.Name);
    }

    private static FactKind? KindOf(MetadataReader metadata, StringHandle space, StringHandle name)
    {
        if (!metadata.StringComparer.Equals(space, Space))
            return null;
        return metadata.GetString(name) switch
        {
            "DocumentFactAttribute" => FactKind.Document,
            "IndexFactAttribute" => FactKind.Index,
            "QueryFactsAttribute" => FactKind.Queries,
            _ => null,
        };
    }
}
