namespace Dynamoid;

/// <summary>A member was read of a document that was loaded without it: through an index that does not hold it, or by a request that did not ask for it.</summary>
public sealed class MemberNotLoadedException : DynamoidException
{
    internal MemberNotLoadedException(string document, string member, string key)
        : base($"{member} of {document} with primary key {key} was not loaded: the document was read from an index or with a projection that leaves it out. Call ReloadAsync first, ask for it in PageRequest.Properties, or assign it.")
    {
        Document = document;
        Member = member;
        Key = key;
    }

    /// <summary>The document's class.</summary>
    public string Document { get; }

    /// <summary>The member.</summary>
    public string Member { get; }

    /// <summary>The document's key.</summary>
    public string Key { get; }
}
