namespace Dynamoid;

/// <summary>One page of what a PartiQL statement reads: what one request brought.</summary>
/// <typeparam name="T">What is made of each item.</typeparam>
/// <param name="Items">The items. An empty page is not the end: only <paramref name="NextToken"/> tells.</param>
/// <param name="NextToken">DynamoDB's token, with which the same statement goes on after this page; null when nothing follows.</param>
/// <param name="ConsumedCapacity">The capacity units that the page consumed.</param>
public sealed record StatementPage<T>(IReadOnlyList<T> Items, string? NextToken, double ConsumedCapacity);
