namespace Dynamoid.LockingRace;

/// <summary>Counts in two counters, many times at once: in one by loading and saving it, in the other by updates that need no reading.</summary>
public static class Race
{
    /// <summary>The counter that is loaded and saved.</summary>
    public const string Locked = "locked";

    /// <summary>The counter that DynamoDB counts in.</summary>
    public const string Atomic = "atomic";

    /// <summary>Makes both counters.</summary>
    public static async Task PrepareAsync(DynamoidClient client)
    {
        CounterSet counters = Counter.Using(client);
        await counters.CreateTableAsync();
        await counters.CreateAsync(new Counter { Id = Locked });
        await counters.CreateAsync(new Counter { Id = Atomic });
    }

    /// <summary>Adds 1 to each of them so many times, all at once.</summary>
    public static async Task RunAsync(DynamoidClient client, int times)
    {
        CounterSet counters = Counter.Using(client);
        // Of so many at once some lose very often.
        UpdateRetryOptions options = new() { MaxAttempts = 1000, LongestPause = TimeSpan.FromMilliseconds(200) };
        await Task.WhenAll(Enumerable.Range(0, times).Select(_ => counters.UpdateWithRetryAsync(Locked, static counter => counter.Count++, options)));
        await Task.WhenAll(Enumerable.Range(0, times).Select(_ => counters.IncAsync(Atomic, static counter => counter.Count.Increment())));
    }
}
