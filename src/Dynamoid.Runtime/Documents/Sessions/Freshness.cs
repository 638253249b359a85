namespace Dynamoid.Documents;

/// <summary>Brings documents up to date.</summary>
internal static class Freshness
{
    /// <summary>Whether a document's item was deleted through it.</summary>
    public static bool IsDestroyed(IAnyDocument document)
    {
        Looking looking = new();
        document.Accept(looking);
        return looking.IsDestroyed;
    }

    /// <summary>Sets a document to what was read, unless it has changes that are not saved.</summary>
    public static void Take(IAnyDocument fresh, IAnyDocument known) => fresh.Accept(new Taking(known));

    private sealed class Looking : IDocumentVisitor
    {
        public bool IsDestroyed { get; private set; }

        public void Visit<T, TKey>(T document)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey> => IsDestroyed = document.Slot.IsDestroyed;
    }

    private sealed class Taking(IAnyDocument known) : IDocumentVisitor
    {
        public void Visit<T, TKey>(T document)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey>
        {
            T target = (T)known;
            if (target.Slot.State is not { KeepsOriginals: true } stored || !stored.WithMarked(T.ChangedFields(target, stored)).IsEmpty || ExtraChanges.Of<T, TKey>(target, stored).Count > 0)
                return;
            T.CopyFields(document, target, kept: default);
            target.Slot.State = document.Slot.State;
        }
    }
}
