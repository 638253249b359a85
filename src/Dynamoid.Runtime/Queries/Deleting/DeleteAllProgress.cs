namespace Dynamoid;

/// <summary>How far the deletion of all items of a query is.</summary>
/// <param name="Found">The items that were found until now.</param>
/// <param name="Deleted">The items that are deleted.</param>
/// <param name="Failed">The items that DynamoDB kept leaving over. Those that are neither deleted nor failed are on their way.</param>
public readonly record struct DeleteAllProgress(long Found, long Deleted, long Failed);
