using Dynamoid.Benchmarks.Measuring;

namespace Dynamoid.Benchmarks.Saving;

/// <summary>What a save of one changed field of 30 takes.</summary>
/// <param name="ByHand">A hand-written UpdateItem of that field.</param>
/// <param name="Saved">Dynamoid's save, which looks for the change.</param>
internal sealed record SaveSample(Summary ByHand, Summary Saved);
