namespace Dynamoid.Serialization;

/// <summary>Makes a collection of the elements that were read.</summary>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <typeparam name="TRead">What the elements were read into.</typeparam>
public interface ICollectionMaker<TCollection, TRead>
{
    /// <summary>Makes the collection; it may be the very one that was read into.</summary>
    static abstract TCollection Make(TRead read);
}
