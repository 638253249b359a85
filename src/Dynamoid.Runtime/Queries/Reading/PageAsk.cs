using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>One page that is asked for.</summary>
/// <param name="Parts">What the request says beside its place.</param>
/// <param name="Limit">How many items DynamoDB evaluates at most.</param>
/// <param name="Wanted">How many items of the page are wanted.</param>
/// <param name="Start">The key after which the page begins, as JSON.</param>
internal readonly record struct PageAsk(PageParts Parts, int? Limit, int Wanted, byte[]? Start);
