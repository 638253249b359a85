using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <content>The session of who is asking.</content>
public sealed partial class DocumentSet<T, TKey>
{
    // Documents without originals are for who wants to look and be gone; requests that are only looked at find nothing.
    private DocumentSession? Session => _tracked && !_channel.IsLookedAt ? _context.Sessions.Current : null;

    // The document of a key, if the session knows it as it is stored. Of what was changed past it an older state would be no better, so that is read consistently.
    private static T? KnownTo(DocumentSession? session, TKey key, ref bool consistentRead)
    {
        if (session is null || consistentRead)
            return null;
        IAnyDocument? known = session.Find(T.Schema.Root, Identity(key), out bool isStale);
        consistentRead = isStale;
        return isStale ? null : known as T;
    }

    // What was written in part, or is not compared with what is stored, is not what others should find.
    private void Know(T document)
    {
        if (Session is not { } session)
            return;
        RawKey key = Identity(AddressOf(document));
        if (document.Slot.State is { KeepsOriginals: true, Details: null or { Loaded: null } })
            session.Add(T.Schema.Root, key, document);
        else
            session.Outdate(T.Schema.Root, key, document);
    }

    // Of an item that was not there, whoever was known for its key is of an earlier one.
    private void KnowNew(T document, TKey key)
    {
        Forget(key);
        Know(document);
    }

    private void Forget<TAddress>(TAddress address)
        where TAddress : struct, IItemPart => Session?.Remove(T.Schema.Root, Identity(address));

    private void Outdate<TAddress>(TAddress address)
        where TAddress : struct, IItemPart => Session?.Outdate(T.Schema.Root, Identity(address));

    // Keys are the same when what is stored of them is, whatever type they have in memory.
    private static RawKey Identity<TAddress>(TAddress address)
        where TAddress : struct, IItemPart
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            address.Write(ref writer);
            return new RawKeyReader(T.Schema).Of(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    // The keys that the session does not know, after what it does know is in its place.
    private TKey[] Unknown(TKey[] different, List<T> found, ref bool consistentRead)
    {
        if (consistentRead || Session is not { } session)
            return different;
        List<TKey> unknown = [];
        foreach (TKey key in different)
        {
            bool isOutdated = false;
            if (KnownTo(session, key, ref isOutdated) is { } known)
                found.Add(known);
            else
                unknown.Add(key);
            consistentRead |= isOutdated;
        }

        return [.. unknown];
    }
}
