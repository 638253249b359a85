using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads <c>[GlobalIndex]</c> and <c>[LocalIndex]</c>, in the order in which they are written.</summary>
internal sealed class IndexReader
{
    private const string HashKey = "HashKey";
    private const string RangeKey = "RangeKey";

    private readonly ShapeReading _reading;
    private readonly DocumentFields _fields;
    private readonly List<IndexModel> _indexes = [];

    private IndexReader(ShapeReading reading, DocumentFields fields) => (_reading, _fields) = (reading, fields);

    public static EquatableArray<IndexModel> Read(ShapeReading reading, DocumentFields fields)
    {
        IndexReader reader = new(reading, fields);
        foreach (AttributeData attribute in reading.Type.Annotations(KnownNames.GlobalIndexAttribute))
            reader.Add(attribute, reader.Key(attribute, HashKey), isLocal: false);
        foreach (AttributeData attribute in reading.Type.Annotations(KnownNames.LocalIndexAttribute))
            reader.AddLocal(attribute);
        return reader._indexes.ToEquatableArray();
    }

    private void AddLocal(AttributeData attribute)
    {
        if (_fields.RangeKey is null)
            Report(ProblemKind.RedundantIndex, attribute, "", _reading.Type.Name, "the table has no range key, so its items cannot be ordered another way");
        else if (NamedProperty.In(attribute, RangeKey).Exists(range => TypeNames.Escape(range.Name) == _fields.RangeKey.Property))
            Report(ProblemKind.RedundantIndex, attribute, RangeKey, _reading.Type.Name, "its range key is the table's");
        else
            Add(attribute, hash: 0, isLocal: true);
    }

    private void Add(AttributeData attribute, int? hash, bool isLocal)
    {
        int? range = NamedProperty.In(attribute, RangeKey).Count == 0 ? -1 : Key(attribute, RangeKey);
        EquatableArray<int> included = Included(attribute);
        if (hash is null || range is null)
            return;
        if (hash == range)
            Report(ProblemKind.RedundantIndex, attribute, RangeKey, _reading.Type.Name, "its range key is its hash key");

        IndexModel index = new(
            isLocal, hash.Value, range.Value, attribute.Text("Name"), Projection(attribute), included, attribute.Number("ReadCapacity"), attribute.Number("WriteCapacity"));
        if (_indexes.Exists(other => NameOf(other) == NameOf(index)))
            Report(ProblemKind.RedundantIndex, attribute, "Name", _reading.Type.Name, $"another index is called '{NameOf(index)}'");
        _indexes.Add(index);
    }

    /// <summary>The number of the field that an argument names; null when there is none.</summary>
    private int? Key(AttributeData attribute, string argument)
    {
        NamedProperty named = NamedProperty.In(attribute, argument).FirstOrDefault();
        if (Find(attribute, named) is not { } number)
            return null;
        FieldModel field = _fields.All[number];
        if (!field.Stored.CanBeKey)
            Report(ProblemKind.BadIndexKeyType, attribute, argument, named.Name, _reading.Property(field) is { } property ? TypeNames.InMessage(property.Type) : field.Type.Name);
        return number;
    }

    private EquatableArray<int> Included(AttributeData attribute) => NamedProperty.In(attribute, "Include")
        .Select(named => Find(attribute, named))
        .Where(static number => number.HasValue)
        .Select(static number => number!.Value)
        .ToEquatableArray();

    private int? Find(AttributeData attribute, NamedProperty named)
    {
        string name = named.Name ?? "";
        if (_fields.NumberOf(name) is >= 0 and var number)
            return number;
        // A property whose own type is unsupported has been reported already.
        if (!_reading.Properties.Exists(property => property.Name == name))
            Report(ProblemKind.UnknownIndexProperty, () => named.Location ?? Places.Argument(attribute, ""), name, _reading.Type.Name);
        return null;
    }

    private string NameOf(IndexModel index) => index.Name
        ?? "…_index_" + Allowed(_fields.All[index.HashKey].Attribute + (index.RangeKey < 0 ? "" : "_" + _fields.All[index.RangeKey].Attribute));

    // As the runtime names it: an index's name has fewer letters to choose from than an attribute's.
    private static string Allowed(string keys) =>
        string.Concat(keys.Select(static letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' ? letter : '_'));

    private static string Projection(AttributeData attribute) => attribute.Number("Projection") switch { 1 => "KeysOnly", 2 => "Include", _ => "All" };

    private void Report(ProblemKind kind, AttributeData attribute, string argument, params string[] arguments) =>
        Report(kind, () => Places.Argument(attribute, argument), arguments);

    private void Report(ProblemKind kind, Func<Location?> location, params string[] arguments) =>
        _reading.Problems.Add(kind, () => location() ?? Places.Name(_reading.Type), arguments);
}
