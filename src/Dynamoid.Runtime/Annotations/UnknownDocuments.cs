namespace Dynamoid;

/// <summary>What becomes of an item whose discriminator names no class that is known.</summary>
public enum UnknownDocuments
{
    /// <summary>Reading it is an <see cref="UnknownDocumentTypeException"/>.</summary>
    Error = 0,

    /// <summary>It is read as the class that all are derived from, as a partial document: a save leaves the rest of the item as it is.</summary>
    AsRoot = 1,
}
