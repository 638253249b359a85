namespace Dynamoid.Modeling.Models;

/// <summary>
/// A class marked <c>[DynamoDocument]</c>, read completely: everything the generator needs and nothing of the compilation, so that equal sources give equal models and cached output.
/// </summary>
/// <param name="Shape">The class and its fields: keys first, then the declared properties (of base classes first), then the implicit timestamps.</param>
/// <param name="Table">The table.</param>
/// <param name="Key">The table's key.</param>
/// <param name="CreatedAt">The field that is stamped by the first save; -1 without one.</param>
/// <param name="UpdatedAt">The field that is stamped by each save; -1 without one.</param>
/// <param name="Expires">The field that is the time to live; -1 without one.</param>
/// <param name="Indexes">The secondary indexes.</param>
/// <param name="Names">The names of what is generated, where users see them and may have taken them.</param>
/// <param name="Validation">The rules; null without any.</param>
/// <param name="Callbacks">The callbacks in the order of their events and, of one event, in that of their calls.</param>
/// <param name="IsAbstract">Whether no item is of the very class.</param>
/// <param name="Inheritance">How one tells of which class an item is; null for a document that no other is derived from.</param>
public sealed record DocumentModel(
    ShapeModel Shape, TableModel Table, KeyModel Key, int CreatedAt, int UpdatedAt, int Expires, EquatableArray<IndexModel> Indexes, NamesModel Names,
    ValidationModel? Validation = null, EquatableArray<CallbackModel> Callbacks = default, bool IsAbstract = false, InheritanceModel? Inheritance = null)
{
    /// <summary>The field that counts the versions of an item; -1 without one.</summary>
    public int LockVersion { get; init; } = -1;

    /// <summary>After how many seconds an item expires whose time to live is not set; 0 when nothing is said.</summary>
    public long ExpiresAfter { get; init; }

    public FieldModel HashKey => Shape.Fields[Key.Hash];

    public FieldModel? RangeKey => Key.IsComposite ? Shape.Fields[Key.Range] : null;
}
