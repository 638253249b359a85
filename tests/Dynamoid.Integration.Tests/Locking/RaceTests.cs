using System.Diagnostics;
using System.Globalization;
using Dynamoid.LockingRace;

namespace Dynamoid.Integration.Tests.Locking;

/// <summary>Many count at the same time, and no count is lost.</summary>
public sealed class RaceTests
{
    [Test]
    public async Task Sixty_four_at_once_lose_no_count()
    {
        DynamoidOptions options = Local.Options();
        using DynamoidClient client = new(options);
        await Race.PrepareAsync(client);
        await Race.RunAsync(client, times: 64);
        await AssertCountsAsync(client, 64);
    }

    [Test]
    public async Task Two_processes_lose_no_count()
    {
        DynamoidOptions options = Local.Options();
        using DynamoidClient client = new(options);
        await Race.PrepareAsync(client);
        using Process one = Start(options, times: 32);
        using Process other = Start(options, times: 32);
        foreach (Process process in new[] { one, other })
            Assert.That(await process.StandardOutput.ReadLineAsync(), Is.EqualTo("ready"));
        foreach (Process process in new[] { one, other })
            await process.StandardInput.WriteLineAsync("go");
        foreach (Process process in new[] { one, other })
        {
            string errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.That(process.ExitCode, Is.Zero, errors);
        }

        await AssertCountsAsync(client, 64);
    }

    private static async Task AssertCountsAsync(DynamoidClient client, int expected)
    {
        CounterSet counters = Counter.Using(client);
        foreach (string id in new[] { Race.Locked, Race.Atomic })
        {
            Counter counter = await counters.FindAsync(id, consistentRead: true);
            Assert.That((counter.Count, counter.LockVersion), Is.EqualTo((expected, expected + 1)), id);
        }
    }

    private static Process Start(DynamoidOptions options, int times) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Dynamoid.LockingRace.dll"),
            options.Endpoint!.ToString(),
            options.AccessKey!,
            options.SecretKey!,
            options.Namespace!,
            times.ToString(CultureInfo.InvariantCulture),
        ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
