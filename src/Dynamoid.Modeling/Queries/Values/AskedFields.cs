namespace Dynamoid.Modeling.Queries;

/// <summary>The fields that a query asks for by <c>Project</c> or <c>PluckAsync</c>, in the place of whole items.</summary>
/// <param name="Known">The numbers of those that the source tells.</param>
/// <param name="IsComplete">Whether there are no others.</param>
internal sealed record AskedFields(IReadOnlyList<int> Known, bool IsComplete);
