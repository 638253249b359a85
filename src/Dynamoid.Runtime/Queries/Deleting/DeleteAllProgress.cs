namespace Dynamoid;

/// <summary>How far the deletion of all items of a query is.</summary>
/// <param name="Found">The items that were found until now.</param>
/// <param name="Deleted">The items that are deleted.</param>
/// <param name="Failed">The items that are not known to be deleted: DynamoDB kept leaving them over, or a request failed. Those that are neither deleted nor failed are on their way.</param>
public readonly record struct DeleteAllProgress(long Found, long Deleted, long Failed);
