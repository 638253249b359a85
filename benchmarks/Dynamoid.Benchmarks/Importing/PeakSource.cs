using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Importing;

/// <summary>Makes orders one after the other, and looks every so often at what is in memory.</summary>
internal sealed class PeakSource(int count, int every)
{
    /// <summary>The most that was in memory when it was looked at, garbage left out.</summary>
    public long PeakBytes { get; private set; }

    public IEnumerable<Order> Orders()
    {
        for (var i = 1; i <= count; i++)
        {
            var order = Samples.NewOrder();
            order.Number = i;
            yield return order;
            if (i % every == 0)
                PeakBytes = Math.Max(PeakBytes, GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
