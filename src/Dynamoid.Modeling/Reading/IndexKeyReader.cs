using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the properties that an index names: <c>HashKey</c> or <c>HashKeys</c>, <c>RangeKey</c> or <c>RangeKeys</c>.</summary>
/// <param name="reading">The document.</param>
/// <param name="fields">Its fields.</param>
/// <param name="attribute">The index.</param>
/// <param name="hash">The field that is the hash key of each local index; none for a global one, which names its own.</param>
internal sealed class IndexKeyReader(ShapeReading reading, DocumentFields fields, AttributeData attribute, int? hash = null)
{
    public const string HashKey = "HashKey";
    public const string RangeKey = "RangeKey";

    // DynamoDB's limit for each side of a key.
    private const int Most = 4;

    private readonly HashSet<int> _keys = hash is { } own ? [own] : [];

    /// <summary>The argument that names several properties of a side of the key.</summary>
    public static string Several(string side) => side + "s";

    /// <summary>The numbers of the fields of one side of the key, the hash key first; null when they are wrong.</summary>
    public EquatableArray<int>? Read(string side, bool isNeeded)
    {
        bool isSeveral = IsGiven(Several(side));
        string argument = isSeveral ? Several(side) : side;
        List<NamedProperty> names = NamedProperty.In(attribute, argument);
        if (isSeveral && names.Count == 0)
            return Refuse(argument, $"{argument} names no property", isNeeded && !IsGiven(side) ? "" : argument);
        if (isSeveral && IsGiven(side))
            return Refuse(argument, $"{side} and {argument} name its {Words(side)} twice", names.Count <= Most && names.Exists(NamedBy(side)) ? side : "");
        if (names.Count > Most)
            return Refuse(argument, $"DynamoDB takes {Most} attributes in a {Words(side)}");
        if (names.Count == 0)
            return isNeeded ? Refuse(IsGiven(argument) ? argument : "", $"it has no {Words(side)}") : default(EquatableArray<int>);
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

    private bool IsGiven(string argument) => attribute.NamedArguments.Any(given => given.Key == argument) || Places.Value(attribute, argument) is not null;

    private Predicate<NamedProperty> NamedBy(string side)
    {
        string? name = NamedProperty.In(attribute, side).FirstOrDefault().Name;
        return named => named.Name == name;
    }

    private static string Words(string side) => side == HashKey ? "hash key" : "range key";

    private int? Key(NamedProperty named)
    {
        if (Find(named) is not { } number)
            return null;
        FieldModel field = fields.All[number];
        if (!field.Stored.CanBeKey)
            Report(ProblemKind.BadIndexKeyType, named, named.Name, reading.Property(field) is { } property ? TypeNames.InMessage(property.Type) : field.Type.Name);
        if (!_keys.Add(number))
            Report(ProblemKind.RedundantIndex, named, reading.Type.Name, IsGiven(Several(HashKey)) || IsGiven(Several(RangeKey)) ? $"'{named.Name}' is in its key twice" : "its range key is its hash key");
        return number;
    }

    private EquatableArray<int>? Refuse(string argument, string why, string surplus = "")
    {
        reading.Problems.Add(ProblemKind.BadIndexKey, () => Places.Argument(attribute, argument) ?? Places.Name(reading.Type), reading.Type.Name, why, surplus);
        return null;
    }

    private void Report(ProblemKind kind, NamedProperty named, params string[] arguments) =>
        reading.Problems.Add(kind, () => named.Location ?? Places.Argument(attribute, "") ?? Places.Name(reading.Type), arguments);
}
