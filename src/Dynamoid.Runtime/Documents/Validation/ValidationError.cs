namespace Dynamoid;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Member">The property: <c>City</c>, <c>Lines[2].Price</c>; empty for the document as a whole.</param>
/// <param name="Message">The sentence that users may read.</param>
public sealed record ValidationError(string Member, string Message);
