namespace Dynamoid;

/// <summary>What came of a transaction.</summary>
/// <param name="Actions">How many actions the request had; 0 when there was nothing to do, and no request.</param>
/// <param name="ConsumedCapacity">The capacity units of all its tables, when <see cref="TransactionOptions.Meter"/> asks for them; else 0.</param>
public sealed record TransactionResult(int Actions, double ConsumedCapacity);
