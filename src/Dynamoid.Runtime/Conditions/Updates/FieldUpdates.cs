using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Makes the updates that the fields' methods stand for.</summary>
internal static class FieldUpdates
{
    private static readonly StoredForm<DynamoValue> AnyForm = StoredForm<DynamoValue, DynamoValueCodec>.Instance;

    /// <summary>Gives a value. What counts as none is left out as a save leaves it out; where nulls are stored, and in a list, which has no gaps, it is a null.</summary>
    public static Update Set<T>(FieldPath path, StoredForm<T> form, T value)
    {
        if (!form.IsNone(value))
            return Update.Of(new SetAction<T>(path, form, Operand.Check(path, form, value)));
        return path.StoresNull || path.Name is null
            ? Update.Of(new SetAction<DynamoValue>(path, AnyForm, DynamoValue.Null.Value))
            : Remove(path);
    }

    public static Update SetIfAbsent<T>(FieldPath path, StoredForm<T> form, T value) => form.IsNone(value)
        ? throw new ArgumentException($"'{path}' was to be set to nothing where it has no value, which changes nothing. Give a value, or use Remove().", nameof(value))
        : Update.Of(new SetAction<T>(path, form, Operand.Check(path, form, value), onlyIfAbsent: true));

    public static Update Copy(FieldPath path, FieldPath source) => Update.Of(new CopyAction(path, source));

    public static Update Remove(FieldPath path) => Update.Of(new RemoveAction(path));

    public static Update Count<T>(FieldPath path, StoredForm<T> form, T by, bool isDown) => form.IsNone(by)
        ? throw new ArgumentException($"Null was to be counted in '{path}', which is no number. Leave the action out.", nameof(by))
        : Update.Of(new CountAction<T>(path, form, Operand.Check(path, form, by), isDown));

    public static Update CountOne(FieldPath path, bool isDown) => Update.Of(new CountAction<DynamoNumber>(path, StoredForm<DynamoNumber, DynamoNumberCodec>.Instance, 1, isDown));

    public static Update Members<T>(FieldPath path, StoredForm<T> form, IEnumerable<T> members, UpdateClause clause)
    {
        T[] all = AtLeastOne(path, members);
        return Array.Exists(all, form.IsNone)
            ? throw new ArgumentException($"A member for the set '{path}' is null or empty, and a set cannot have it. Leave it out.", nameof(members))
            : Update.Of(new MembersAction<T>(path, form, all, clause));
    }

    public static Update Elements<T>(FieldPath path, StoredForm<T> form, IEnumerable<T> elements, bool atStart) =>
        Update.Of(new ElementsAction<T>(path, form, AtLeastOne(path, elements), atStart));

    private static T[] AtLeastOne<T>(FieldPath path, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        T[] all = [.. values];
        return all.Length > 0 ? all : throw new ArgumentException($"No values were given for '{path}', so there is nothing to change, and DynamoDB refuses that. Leave the action out.", nameof(values));
    }
}
