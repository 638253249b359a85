using System.Globalization;

namespace Dynamoid.Fuzz.Tests;

/// <summary>
/// A million inputs that DynamoDB would never send: each is read or refused with an <see cref="ItemFormatException"/>, soon and in bounded memory, and what is read can be written
/// and read again. DYNAMOID_FUZZ_INPUTS sets another number of inputs, DYNAMOID_FUZZ_SEED another beginning; an input that fails belongs into Kept.txt.
/// </summary>
public sealed class FuzzTests
{
    private static readonly long Inputs = FromEnvironment("DYNAMOID_FUZZ_INPUTS", 1_000_000);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public void Kept_inputs_are_read_or_refused()
    {
        FuzzShare share = new();
        foreach ((Target target, byte[] input) in KeptInputs.All)
            share.Run(target, input);
        Assert.That(share.Failures, Is.Empty);
    }

    [Test]
    public async Task A_million_inputs_are_read_or_refused()
    {
        ulong first = (ulong)FromEnvironment("DYNAMOID_FUZZ_SEED", 20_260_101);
        FuzzShare[] shares = [.. Enumerable.Range(0, Math.Min(2, Environment.ProcessorCount)).Select(_ => new FuzzShare())];
        Task[] runs = [.. shares.Select((share, number) => Task.Factory.StartNew(() => Work(share, first, number, shares.Length), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        await WatchAsync(Task.WhenAll(runs), shares);
        Assert.That(shares.SelectMany(static share => share.Failures), Is.Empty, "for Kept.txt");
        Assert.That(shares.Sum(static share => share.Accepted + share.Refused), Is.EqualTo(Inputs));
        Assert.That(shares.Sum(static share => share.Accepted), Is.GreaterThan(Inputs / 20), "some inputs are read");
        Assert.That(shares.Sum(static share => share.Refused), Is.GreaterThan(Inputs / 4), "many inputs are refused");
    }

    private static void Work(FuzzShare share, ulong first, int number, int step)
    {
        for (long i = number; i < Inputs; i += step)
        {
            Target target = Targets.All[(int)(i % Targets.All.Count)];
            ulong seed = first + (ulong)i;
            share.Run(target, Mutator.Make(seed, target.Valid));
        }

        share.Finish();
    }

    // A share that hangs cannot be stopped, but named.
    private static async Task WatchAsync(Task all, FuzzShare[] shares)
    {
        while (await Task.WhenAny(all, Task.Delay(Patience)) != all)
        {
            foreach (FuzzShare share in shares)
                Assert.That(share.HasMoved(), () => "Hangs. For Kept.txt:\n" + share.Current);
        }

        await all;
    }

    private static long FromEnvironment(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out long number) ? number : otherwise;
}
