using System.Runtime.Versioning;

namespace Dynamoid.LocalDynamoDb.Tests;

public sealed class EmulatorFolderTests
{
    [Test]
    public async Task Two_that_look_at_once_fetch_once()
    {
        var cache = Directory.CreateTempSubdirectory("cache-").FullName;
        var machine = LocalEnvironment.OfThisProcess() with { Home = null, CacheFolder = cache };
        try
        {
            var folders = await Task.WhenAll(EmulatorFolder.FindOrFetchAsync(machine, default), EmulatorFolder.FindOrFetchAsync(machine, default));

            Assert.That(folders[0], Is.EqualTo(folders[1]));
            Assert.That(File.Exists(Path.Combine(folders[0], "DynamoDBLocal_lib", "sqlite4java.jar")), Is.True);
            Assert.That(Directory.GetDirectories(cache), Has.Length.EqualTo(1), "no temporary folder stays");
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Its npm is a shell script")]
    [UnsupportedOSPlatform("windows")]
    public void A_failing_npm_is_quoted_and_leaves_nothing_behind()
    {
        var tools = Tools.FolderWithFile("npm", "#!/bin/sh\necho registry is down >&2\nexit 7\n");
        File.SetUnixFileMode(Path.Combine(tools, "npm"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var cache = Directory.CreateTempSubdirectory("cache-").FullName;
        var machine = new LocalEnvironment { SearchPath = [tools], CacheFolder = cache };

        Assert.That(
            () => EmulatorFolder.FindOrFetchAsync(machine, default),
            Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("exit code 7").And.Message.Contains("registry is down"));
        Assert.That(Directory.GetDirectories(cache), Is.Empty);
    }
}
