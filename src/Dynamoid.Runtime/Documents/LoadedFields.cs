namespace Dynamoid.Documents;

/// <summary>The fields that a partial document has: those that were asked for, and those that were saved since.</summary>
internal sealed class LoadedFields(FieldSet fields)
{
    /// <summary>Whether the document has a field.</summary>
    public bool Contains(int field) => fields.Contains(field);

    /// <summary>The fields of a word of presence bits that the document lacks.</summary>
    public ulong Lacking(int word) => ~fields.Word(word);

    /// <summary>These and some more.</summary>
    public LoadedFields With(FieldSet more) => new(fields.Or(more));
}
