namespace Dynamoid.LocalDynamoDb.Tests;

public sealed class DynamoDbLocalTests
{
    [Test]
    public async Task It_starts_answers_ListTables_and_stops()
    {
        var environment = LocalEnvironment.OfThisProcess() with { Endpoint = null };
        Uri endpoint;
        await using (var local = await DynamoDbLocal.StartAsync(environment))
        {
            endpoint = local.Endpoint;
            Assert.That(await AnswersAsync(endpoint), Is.True);
        }

        Assert.That(await AnswersAsync(endpoint), Is.False);
    }

    [Test]
    public async Task A_running_server_named_by_the_environment_is_taken_as_it_is()
    {
        var endpoint = new Uri("http://localhost:12345");
        await using var local = await DynamoDbLocal.StartAsync(Nothing with { Endpoint = endpoint });
        Assert.That(local.Endpoint, Is.EqualTo(endpoint));
    }

    [Test]
    public async Task Each_instance_has_an_access_key_of_its_own()
    {
        var shared = Nothing with { Endpoint = new("http://localhost:12345") };
        await using var one = await DynamoDbLocal.StartAsync(shared);
        await using var other = await DynamoDbLocal.StartAsync(shared);
        Assert.That(one.AccessKey, Is.Not.EqualTo(other.AccessKey).And.Matches("^[a-z0-9]+$"));
    }

    [Test]
    public void Without_java_it_says_what_to_install() =>
        Assert.That(() => DynamoDbLocal.StartAsync(Nothing), Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("no 'java' is on the PATH").And.Message.Contains("DYNAMODB_ENDPOINT"));

    [Test]
    public void Without_npm_and_without_a_copy_it_says_what_to_install()
    {
        var onlyJava = Nothing with { SearchPath = [Tools.FolderWith("java")] };
        Assert.That(() => DynamoDbLocal.StartAsync(onlyJava), Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("no 'npm' is on the PATH").And.Message.Contains("DYNAMODB_LOCAL_HOME"));
    }

    [Test]
    public void A_home_without_the_jar_is_named()
    {
        var wrongHome = Nothing with { SearchPath = [Tools.FolderWith("java")], Home = Path.GetTempPath() };
        Assert.That(() => DynamoDbLocal.StartAsync(wrongHome), Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains(Path.GetTempPath()).And.Message.Contains("DynamoDBLocal.jar"));
    }

    [Test]
    public void A_java_that_fails_is_quoted()
    {
        var home = Tools.FolderWithFile("DynamoDBLocal.jar", "not a jar");
        var environment = LocalEnvironment.OfThisProcess() with { Endpoint = null, Home = home };
        Assert.That(() => DynamoDbLocal.StartAsync(environment), Throws.TypeOf<DynamoDbLocalException>().With.Message.Contains("does not start").And.Message.Contains("DynamoDBLocal.jar"));
    }

    private static LocalEnvironment Nothing => new() { CacheFolder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")) };

    private static async Task<bool> AnswersAsync(Uri endpoint)
    {
        using var probe = new Probe(endpoint);
        return await probe.IsDynamoDbAsync(CancellationToken.None);
    }
}
