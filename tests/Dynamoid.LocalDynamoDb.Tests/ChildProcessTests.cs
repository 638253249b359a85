namespace Dynamoid.LocalDynamoDb.Tests;

[Platform(Exclude = "Win", Reason = "The watcher is a shell's")]
public sealed class ChildProcessTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Test]
    public async Task A_server_dies_when_the_input_that_its_owner_holds_closes()
    {
        await using var sleeper = ChildProcess.Start("sleep", ["60"], "/");
        Assert.That(sleeper.HasExited, Is.False);

        sleeper.LetGo();

        using var limit = new CancellationTokenSource(Soon);
        await sleeper.WaitForExitAsync(limit.Token);
        Assert.That(sleeper.HasExited, Is.True);
    }

    [Test]
    public async Task Both_outputs_are_kept()
    {
        await using var speaker = ChildProcess.Start("/bin/sh", ["-c", "echo to the one; echo to the other >&2"], "/");
        using var limit = new CancellationTokenSource(Soon);
        await speaker.WaitForExitAsync(limit.Token);
        Assert.That(speaker.Output, Does.Contain("to the one").And.Contain("to the other"));
    }
}
