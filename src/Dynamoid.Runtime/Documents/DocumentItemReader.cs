using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Makes documents of the items of a response.</summary>
/// <param name="origin">Where they are read from.</param>
/// <param name="session">The session that knows some of them already.</param>
/// <param name="isNow">Whether the items are as they are now.</param>
/// <param name="isTold">Whether they are told so; those that users never see are not.</param>
internal readonly struct DocumentItemReader<T, TKey>(DocumentOrigin origin, DocumentSession? session = null, bool isNow = false, bool isTold = true) : IItemReader<T>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    // Settled once for all items of a response.
    private readonly DocumentFamily<T>? _family = T.Schema.Inheritance is null ? null : origin.Context.FamilyOf<T>(T.Schema);

    /// <summary>The document; null, and the item skipped, when the item is of another class of the table.</summary>
    public T Read(ref ItemReader reader)
    {
        int start = reader.Position;
        T document;
        try
        {
            document = _family is null ? T.Read(ref reader, origin) : _family.Read(ref reader, origin)!;
        }
        catch (ItemFormatException error)
        {
            // One item of a page of hundreds: without its key nobody finds it.
            error.Key = ItemKey.Describe(T.Schema, reader.From(start));
            throw;
        }

        // An item of another class, which is left out.
        if (document is null)
            return document!;
        T joined = session is null ? document : Join(document, reader.Since(start));
        // What the session knows and leaves as it is has been told before.
        if (isTold && ReferenceEquals(joined.Slot.State, document.Slot.State))
            Tell(joined);
        return joined;
    }

    // Who refuses a document, as a filter of tenants does, must be asked again when it is found the next time.
    private void Tell(T document)
    {
        try
        {
            DocumentLifecycle<T, TKey>.TellRead(origin.Context, document);
        }
        catch
        {
            session?.Forget(document);
            throw;
        }
    }

    // Of another class may be who is known for the item, if that has become another one.
    private T Join(T document, ReadOnlySpan<byte> item) =>
        session!.Join(T.Schema.Root, new RawKeyReader(T.Schema).Of(item), document, isNow, isWhole: origin.Loaded is null) as T ?? document;
}
