using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Writing;

/// <summary>The names of what is generated for a document.</summary>
internal static class DocumentNames
{
    public const string Slot = "_dynamoidSlot";

    private static readonly HashSet<string> OfRecordsAndTuples = new(StringComparer.Ordinal)
    {
        "Clone", "CompareTo", "Deconstruct", "Equals", "GetHashCode", "GetType", "PrintMembers", "Rest", "ToString",
    };

    // Not just "Schema": a document may well have a property of that name.
    public const string Schema = "DynamoidSchema";

    public static string Self(this DocumentModel document) => document.Shape.Hierarchy.FullName;

    public static string Key(this DocumentModel document) => document.Inheritance?.Key ?? document.Shape.Hierarchy.Sibling(document.Names.Key);

    public static string Set(this DocumentModel document) => document.Shape.Hierarchy.Sibling(document.Names.Set);

    public static string Fields(this DocumentModel document) => document.Shape.Hierarchy.Sibling(document.Names.Fields);

    public static string Query(this DocumentModel document) => $"global::Dynamoid.DocumentQuery<{document.Self()}, {document.Key()}, {document.Fields()}>";

    public static string Indexes(this DocumentModel document) => document.Shape.Hierarchy.Sibling(document.Names.Indexes);

    public static string Requests(this DocumentModel document) => $"{Types.Documents}DocumentRequests<{document.Self()}, {document.Key()}, {document.Fields()}>";

    public static string Originals(this DocumentModel document) => document.Shape.Hierarchy.Name.TrimStart('@') + "Originals";

    /// <summary>The document and its key as type arguments.</summary>
    public static string TypeArguments(this DocumentModel document) => $"<{document.Self()}, {document.Key()}>";

    /// <summary>The interface that the runtime knows the document by.</summary>
    public static string Interface(this DocumentModel document) => Types.Documents + "IDocument" + document.TypeArguments();

    /// <summary>A part of the key as the key's type calls it: <c>OrderKey</c> cannot have a member <c>OrderKey</c>, nor one that records and tuples keep for themselves.</summary>
    public static string KeyPart(this DocumentModel document, FieldModel part) =>
        part.Property != document.Names.Key && !IsKept(part.Property) ? part.Property : part == document.HashKey ? "HashKey" : "RangeKey";

    /// <summary>The properties that hold what is stored: the fields, and the one of extra attributes.</summary>
    public static IEnumerable<FieldModel> AllProperties(this ShapeModel shape) => shape.Extra is { } extra ? [.. shape.Fields, extra] : shape.Fields;

    /// <summary>The fields of the table's key.</summary>
    public static IEnumerable<FieldModel> KeyFields(this DocumentModel document) =>
        document.RangeKey is { } range ? [document.HashKey, range] : [document.HashKey];

    // Item1 is the first part of a tuple, whoever is called so.
    private static bool IsKept(string name) =>
        OfRecordsAndTuples.Contains(name) || (name.StartsWith("Item", StringComparison.Ordinal) && name.Length > 4 && name.Skip(4).All(char.IsDigit));
}
