using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.CodeFixes.Editing;

/// <summary>Keeps a property out of the item, where nothing else relies on its being stored.</summary>
internal static class NotStoredEdit
{
    private static readonly string[] OptIns =
    [
        KnownNames.FieldAttribute, KnownNames.HashKeyAttribute, KnownNames.RangeKeyAttribute, KnownNames.ExpiresAttribute,
    ];

    public static TextFix? For(FixTarget target) => PropertySyntax.At(target) is { } property && !IsNeeded(property.Symbol)
        ? new("Mark with [NotStored]", property.Annotate(KnownNames.NotStoredAttribute))
        : null;

    private static bool IsNeeded(IPropertySymbol property) =>
        property.Name == KnownNames.Id
        || OptIns.Any(property.Has)
        || ConstructorReader.ParameterNames(ConstructorReader.Declared(property.ContainingType)).Contains(property.Name)
        || property.ContainingType.Annotations(KnownNames.GlobalIndexAttribute)
            .Concat(property.ContainingType.Annotations(KnownNames.LocalIndexAttribute))
            .Any(index => Names(index).Contains(property.Name));

    private static IEnumerable<string> Names(AttributeData index) =>
        index.NamedArguments.SelectMany(argument => NamedProperty.In(index, argument.Key)).Select(static named => named.Name);
}
