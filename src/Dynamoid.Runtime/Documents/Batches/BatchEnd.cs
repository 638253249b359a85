using Dynamoid.Operations;

namespace Dynamoid.Documents;

/// <summary>How a batch ended.</summary>
/// <param name="Open">What is not known to be done; nothing when all is.</param>
/// <param name="Failure">What ended it; null when it was only left over until the time was used up, or all is done.</param>
/// <param name="IsUnknown">Whether what is open may be done all the same: it was sent, and no answer said no.</param>
internal readonly record struct BatchEnd(Leftovers Open, Exception? Failure = null, bool IsUnknown = false);
