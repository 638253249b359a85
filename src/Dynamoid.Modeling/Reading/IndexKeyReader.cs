using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the properties that an index names: <c>HashKey</c> or <c>HashKeys</c>, <c>RangeKey</c> or <c>RangeKeys</c>.</summary>
internal sealed class IndexKeyReader(ShapeReading reading, DocumentFields fields, AttributeData attribute)
{
    public const string HashKey = "HashKey";
    public const string RangeKey = "RangeKey";

    // DynamoDB's limit for each side of a key.
    private const int Most = 4;

    /// <summary>The argument that gives a side of the key: the one for several properties where that is given.</summary>
    public static string PlaceOf(AttributeData attribute, string side) => IsGiven(attribute, Several(side)) ? Several(side) : side;

    /// <summary>The numbers of the fields of one side of the key; null when they are wrong.</summary>
    public EquatableArray<int>? Read(string side, bool isNeeded)
    {
        if (IsGiven(attribute, side) && IsGiven(attribute, Several(side)))
            return Refuse(Several(side), $"{side} and {Several(side)} name its {Words(side)} twice");
        string argument = PlaceOf(attribute, side);
        List<NamedProperty> names = NamedProperty.In(attribute, argument);
        if (names.Count > Most)
            return Refuse(argument, $"DynamoDB takes {Most} attributes in a {Words(side)}");
        if (names.Count == 0)
            return isNeeded ? Refuse(IsGiven(attribute, argument) ? argument : "", $"it has no {Words(side)}") : default(EquatableArray<int>);
        List<int?> numbers = names.ConvertAll(Key);
        return numbers.Contains(null) ? null : numbers.Select(static number => number!.Value).ToEquatableArray();
    }

    /// <summary>The number of the field that a property is; null when there is none.</summary>
    public int? Find(NamedProperty named)
    {
        string name = named.Name ?? "";
        if (fields.NumberOf(name) is >= 0 and var number)
            return number;
        // A property whose own type is unsupported has been reported already.
        if (!reading.Properties.Exists(property => property.Name == name))
            Report(ProblemKind.UnknownIndexProperty, named, name, reading.Type.Name);
        return null;
    }

    private static bool IsGiven(AttributeData attribute, string argument) => attribute.NamedArguments.Any(given => given.Key == argument) || Places.Value(attribute, argument) is not null;

    private static string Several(string side) => side + "s";

    private static string Words(string side) => side == HashKey ? "hash key" : "range key";

    private int? Key(NamedProperty named)
    {
        if (Find(named) is not { } number)
            return null;
        FieldModel field = fields.All[number];
        if (!field.Stored.CanBeKey)
            Report(ProblemKind.BadIndexKeyType, named, named.Name, reading.Property(field) is { } property ? TypeNames.InMessage(property.Type) : field.Type.Name);
        return number;
    }

    private EquatableArray<int>? Refuse(string argument, string why)
    {
        reading.Problems.Add(ProblemKind.BadIndexKey, () => Places.Argument(attribute, argument) ?? Places.Name(reading.Type), reading.Type.Name, why);
        return null;
    }

    private void Report(ProblemKind kind, NamedProperty named, params string[] arguments) =>
        reading.Problems.Add(kind, () => named.Location ?? Places.Argument(attribute, "") ?? Places.Name(reading.Type), arguments);
}
