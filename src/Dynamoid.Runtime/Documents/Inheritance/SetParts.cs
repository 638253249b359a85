using Dynamoid.Operations;

namespace Dynamoid.Documents;

/// <summary>How a set sends its requests.</summary>
/// <param name="Channel">Where they go.</param>
/// <param name="State">What is known of the table.</param>
/// <param name="Table">The table.</param>
/// <param name="IsTracked">Whether documents keep their originals.</param>
internal readonly record struct SetParts(RequestChannel Channel, TableState State, TableReference Table, bool IsTracked);
