namespace Dynamoid;

/// <summary>Marks a method that is called after a document was touched or counted in. It returns nothing or a <c>Task</c> or <c>ValueTask</c>, and may take a <c>CancellationToken</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterTouchAttribute : Attribute;

/// <summary>Marks a method that is called after a transaction that saved or destroyed the document was committed. It returns nothing or a <c>Task</c> or <c>ValueTask</c>, and may take a <c>CancellationToken</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterCommitAttribute : Attribute;

/// <summary>Marks a method that is called after a transaction that was to save or destroy the document failed. It returns nothing or a <c>Task</c> or <c>ValueTask</c>, and may take a <c>CancellationToken</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterRollbackAttribute : Attribute;
