using Dynamoid.Modeling.Models;
using Dynamoid.Schemas;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads <c>[GlobalIndex]</c> and <c>[LocalIndex]</c>, in the order in which they are written.</summary>
internal sealed class IndexReader
{
    // The table's keys come first among the fields.
    private static readonly EquatableArray<int> TableHashKey = new[] { 0 }.ToEquatableArray();

    private readonly ShapeReading _reading;
    private readonly DocumentFields _fields;
    private readonly List<IndexModel> _indexes = [];

    private IndexReader(ShapeReading reading, DocumentFields fields) => (_reading, _fields) = (reading, fields);

    public static EquatableArray<IndexModel> Read(ShapeReading reading, DocumentFields fields)
    {
        IndexReader reader = new(reading, fields);
        foreach (INamedTypeSymbol level in reading.Lineage.Levels)
            reader.AddAll(level);
        return fields.All.FindIndex(static field => field.IsDiscriminator) is >= 0 and var discriminator
            ? Discriminators.HeldBy(reader._indexes.ToEquatableArray(), discriminator)
            : reader._indexes.ToEquatableArray();
    }

    /// <summary>The projection that an attribute says.</summary>
    public static string ProjectionOf(AttributeData attribute) => attribute.Number("Projection") switch { 1 => "KeysOnly", 2 => "Include", _ => "All" };

    private void AddAll(INamedTypeSymbol level)
    {
        foreach (AttributeData attribute in level.Annotations(KnownNames.GlobalIndexAttribute))
            AddGlobal(attribute);
        foreach (AttributeData attribute in level.Annotations(KnownNames.LocalIndexAttribute))
            AddLocal(attribute);
    }

    private void AddGlobal(AttributeData attribute)
    {
        IndexKeyReader keys = new(_reading, _fields, attribute);
        EquatableArray<int>? hash = keys.Read(IndexKeyReader.HashKey, isNeeded: true);
        EquatableArray<int>? range = keys.Read(IndexKeyReader.RangeKey, isNeeded: false);
        Add(attribute, hash, range, isLocal: false);
    }

    private void AddLocal(AttributeData attribute)
    {
        if (_fields.RangeKey is null)
            Report(ProblemKind.RedundantIndex, attribute, "", _reading.Type.Name, "the table has no range key, so its items cannot be ordered another way");
        else if (NamedProperty.In(attribute, IndexKeyReader.RangeKey).Exists(range => TypeNames.Escape(range.Name) == _fields.RangeKey.Property))
            Report(ProblemKind.RedundantIndex, attribute, IndexKeyReader.RangeKey, _reading.Type.Name, "its range key is the table's");
        else
            Add(attribute, TableHashKey, new IndexKeyReader(_reading, _fields, attribute, TableHashKey[0]).Read(IndexKeyReader.RangeKey, isNeeded: true), isLocal: true);
    }

    private void Add(AttributeData attribute, EquatableArray<int>? hash, EquatableArray<int>? range, bool isLocal)
    {
        EquatableArray<int> named = Included(attribute);
        if (hash is null || range is null)
            return;
        string projection = ProjectionOf(attribute);
        // With any other projection DynamoDB takes no list.
        EquatableArray<int> included = projection == "Include" ? named : default;
        IndexModel index = new(
            isLocal, hash.Value, range.Value, attribute.Text("Name"), projection, included, attribute.Number("ReadCapacity"), attribute.Number("WriteCapacity"));
        if (_indexes.Exists(other => NameOf(other) == NameOf(index)))
            Report(ProblemKind.RedundantIndex, attribute, "Name", _reading.Type.Name, $"another index is called '{NameOf(index)}'");
        _indexes.Add(index);
    }

    private EquatableArray<int> Included(AttributeData attribute)
    {
        IndexKeyReader keys = new(_reading, _fields, attribute);
        return NamedProperty.In(attribute, "Include")
            .Select(keys.Find)
            .Where(static number => number.HasValue)
            .Select(static number => number!.Value)
            .ToEquatableArray();
    }

    // The table's name is known at run time.
    private string NameOf(IndexModel index) => index.Name ?? IndexNaming.Of("…", index.Keys.Select(field => _fields.All[field].Attribute));

    private void Report(ProblemKind kind, AttributeData attribute, string argument, params string[] arguments) =>
        _reading.Problems.Add(kind, () => Places.Argument(attribute, argument) ?? Places.Name(_reading.Type), arguments);
}
