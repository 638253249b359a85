using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Finders by some fields: <c>FindByCityAsync</c>, <c>FindAllByCity</c>.</summary>
/// <param name="fields">The numbers of the fields.</param>
/// <param name="document">The document.</param>
internal sealed class Finder(int[] fields, DocumentModel document)
{
    private readonly FieldModel[] _fields = [.. fields.Select(number => document.Shape.Fields[number])];

    /// <summary>The numbers of the fields.</summary>
    public IReadOnlyList<int> Numbers => fields;

    /// <summary>What it finds by: <c>CityAndLatitude</c>.</summary>
    public string By => string.Join("And", _fields.Select(static part => part.Property.TrimStart('@')));

    /// <summary>Whether it is public, or internal as one of its fields.</summary>
    public string Visibility => Array.Exists(_fields, static part => part.Visibility == "internal") ? "internal" : "public";

    /// <summary>Whether it takes the whole key of the table, so that there is one document at most.</summary>
    public bool IsKey => fields.SequenceEqual(document.Key.IsComposite ? [document.Key.Hash, document.Key.Range] : new[] { document.Key.Hash });

    /// <summary>The parameters as they are declared.</summary>
    public string Parameters => string.Join(", ", _fields.Zip(Names, (part, name) => $"{TypeOf(part)} {name}"));

    /// <summary>The parameters as they are passed on.</summary>
    public string Arguments => string.Join(", ", Names);

    /// <summary>The condition on fields that are called <paramref name="its"/>.</summary>
    public string Condition(string its) => string.Join(" && ", _fields.Zip(Names, (part, name) => $"{its}.{part.Property} == {name}"));

    /// <summary>Which of the parameters may be null.</summary>
    public IEnumerable<int> MayBeNull => Enumerable.Range(0, _fields.Length).Where(number => _fields[number].Type.CanBeNull && !IsKeyPart(_fields[number]));

    /// <summary>The fields as a text names them.</summary>
    public string Words => string.Join(" and ", _fields.Select(static part => $"<c>{Literals.Xml(part.Attribute)}</c>"));

    // The table's key is never null, whatever its property is.
    private string TypeOf(FieldModel part) => IsKeyPart(part) ? part.Type.Name : part.Type.Declared;

    private bool IsKeyPart(FieldModel part) => part == document.HashKey || part == document.RangeKey;

    private IReadOnlyList<string> Names => LocalNames.Of(_fields);
}
