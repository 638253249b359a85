namespace Dynamoid.Modeling.Models;

/// <summary>The field that tells of which class an item is. No property holds it: it follows from the class.</summary>
public static class Discriminators
{
    /// <summary>The attribute that holds it where nothing else is said: the gem's.</summary>
    public const string Attribute = "type";

    private const string Text = "string";

    /// <summary>The field.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="value">What is stored; empty for an abstract class.</param>
    public static FieldModel FieldOf(string attribute, string value) => new(
        KnownNames.DiscriminatorField,
        attribute,
        new(new(Text, IsValueType: false, Nullability.NotNull), "global::Dynamoid.Serialization.StringCodec", DynamoType.String, ValueShape.Scalar, CanBeKey: true, HasText: true),
        Assignment.None,
        DeclaringType: "",
        Visibility: null,
        Discriminator: value);

    /// <summary>A document that other documents of its assembly are derived from, though it does not say so itself: it gets the field behind all others.</summary>
    public static DocumentModel Open(DocumentModel document)
    {
        if (document.Inheritance is not null)
            return document;
        ShapeModel shape = document.Shape;
        int number = shape.Fields.Count;
        FieldModel field = FieldOf(Attribute, shape.Hierarchy.Name.TrimStart('@'));
        return document with
        {
            Shape = shape with { Fields = shape.Fields.Append(field).ToEquatableArray() },
            Inheritance = new(number, default, Key: null, ReadsUnknown: false),
            Indexes = HeldBy(document.Indexes, number),
        };
    }

    /// <summary>The indexes of a document, each of which holds the discriminator: without it nobody could tell of which class an entry is.</summary>
    public static EquatableArray<IndexModel> HeldBy(EquatableArray<IndexModel> indexes, int field) => indexes.Select(index => Holds(index, field)
        ? index
        : index with { Projection = "Include", Included = index.Included.Append(field).ToEquatableArray() }).ToEquatableArray();

    private static bool Holds(IndexModel index, int field) =>
        index.Projection == "All" || index.Keys.Contains(field) || index.Included.Contains(field);
}
