namespace Dynamoid;

/// <summary>What an update brought.</summary>
/// <typeparam name="T">The document.</typeparam>
public sealed class UpdateResult<T>
    where T : class
{
    internal UpdateResult(T? document, double consumedCapacity)
    {
        Document = document;
        ConsumedCapacity = consumedCapacity;
    }

    /// <summary>
    /// The item as <see cref="UpdateOptions.Returns"/> asks for it; null when nothing was asked for, or when there was no item before. Of changed attributes alone it is a partial
    /// document, without those of which only a part was changed.
    /// </summary>
    public T? Document { get; }

    /// <summary>The write capacity units that were consumed.</summary>
    public double ConsumedCapacity { get; }
}
