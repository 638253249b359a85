using Dynamoid.Conditions;

namespace Dynamoid;

/// <content>A part of each item.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>
    /// Reads some fields only, and always the keys: <c>Project(a =&gt; [a.City, a.Latitude])</c>. The documents are partial: they know what they lack, and a save leaves it as it is.
    /// Read capacity is charged for the whole items all the same. No request.
    /// </summary>
    /// <remarks>
    /// Of a field inside of a map or list, the whole attribute is read, since a save writes it whole. What an index does not hold, it cannot give: such a query is an
    /// <see cref="InvalidQueryException"/>, unless <see cref="FollowIndex"/> reads it from the table.
    /// </remarks>
    public DocumentQuery<T, TKey, TFields> Project(Func<TFields, IReadOnlyList<IField>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        IReadOnlyList<IField> asked = fields(default) ?? throw new ArgumentException("The function returned no fields.", nameof(fields));
        // Without the discriminator nobody could tell of which class the item is.
        IEnumerable<FieldPath> kind = T.Schema.Inheritance is { Field: var number } ? [new FieldPath(number, T.Schema.Discriminator!.Attribute)] : [];
        return With(_options with { Projection = [.. asked.Select(static field => field.Path.Root).Concat(kind).Distinct()] });
    }
}
