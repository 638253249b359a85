namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>What a query of the corpus sends: <c>Query</c>, <c>Query by_price</c>, <c>Scan</c>, <c>GetItem</c>…, or <c>Refused</c>; several where the run decides.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SendsAttribute(params string[] paths) : Attribute
{
    /// <summary>The ways, each as operation and end of the index's name.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>Whether the source does not tell all, so that nothing is claimed.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>What is reported, apart from the way: <c>DYN4001</c>, <c>DYN4002</c>, <c>DYN4004</c>, <c>DYN5002</c>; several with a space between, in their order, or nothing.</summary>
    public string Report { get; init; } = "";
}
