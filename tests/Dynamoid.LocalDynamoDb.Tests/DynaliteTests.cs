using System.Runtime.Versioning;

namespace Dynamoid.LocalDynamoDb.Tests;

public sealed class DynaliteTests
{
    [Test]
    public async Task It_starts_answers_ListTables_and_stops()
    {
        Uri endpoint;
        await using (var dynalite = await Dynalite.StartAsync())
        {
            endpoint = dynalite.Endpoint;
            Assert.That(await AnswersAsync(endpoint), Is.True);
        }

        Assert.That(await AnswersAsync(endpoint), Is.False);
    }

    [Test]
    public void Without_node_it_says_what_to_install() =>
        Assert.That(() => Dynalite.StartAsync(Machine([])), Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("no 'node' is on the PATH"));

    [Test]
    public void Without_npm_and_without_a_copy_it_says_what_to_install() =>
        Assert.That(
            () => Dynalite.StartAsync(Machine([Tools.FolderWith("node")])),
            Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("no 'npm' is on the PATH"));

    [Test]
    public async Task Two_that_look_at_once_install_once()
    {
        var machine = LocalEnvironment.OfThisProcess() with { CacheFolder = Directory.CreateTempSubdirectory("cache-").FullName };
        try
        {
            var folders = await Task.WhenAll(DynalitePackage.FindOrFetchAsync(machine, default), DynalitePackage.FindOrFetchAsync(machine, default));
            Assert.That(folders[0], Is.EqualTo(folders[1]));
            Assert.That(File.Exists(Path.Combine(folders[0], DynalitePackage.Program)), Is.True);
            Assert.That(File.ReadAllText(Path.Combine(folders[0], "package.json")), Does.Contain($"\"dynalite\": \"{DynalitePackage.Version}\""));
            Assert.That(Directory.GetDirectories(machine.CacheFolder), Has.Length.EqualTo(1), "no temporary folder stays");
        }
        finally
        {
            Directory.Delete(machine.CacheFolder, recursive: true);
        }
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Its npm is a shell script")]
    [UnsupportedOSPlatform("windows")]
    public void A_failing_npm_is_quoted_and_leaves_nothing_behind()
    {
        var tools = Tools.FolderWithFile("npm", "#!/bin/sh\necho registry is down >&2\nexit 7\n");
        File.SetUnixFileMode(Path.Combine(tools, "npm"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var machine = Machine([tools, Tools.FolderWith("node")]);
        Assert.That(() => Dynalite.StartAsync(machine), Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("exit code 7").And.Message.Contains("registry is down"));
        Assert.That(Directory.GetDirectories(machine.CacheFolder), Is.Empty);
    }

    private static LocalEnvironment Machine(string[] searchPath) => new() { SearchPath = searchPath, CacheFolder = Directory.CreateTempSubdirectory("cache-").FullName };

    private static async Task<bool> AnswersAsync(Uri endpoint)
    {
        using var probe = new Probe(endpoint);
        return await probe.IsDynamoDbAsync(CancellationToken.None);
    }
}
