namespace Dynamoid;

/// <summary>What there is to say about an item that is too large.</summary>
/// <param name="Document">The document's class.</param>
/// <param name="Key">The document's key.</param>
/// <param name="Size">The bytes that were to be sent.</param>
/// <param name="Limit">The most bytes that an item may have.</param>
/// <param name="LargestAttributes">The largest attributes, the largest first.</param>
internal sealed record OversizedItem(string Document, string Key, int Size, int Limit, IReadOnlyList<AttributeSize> LargestAttributes);
