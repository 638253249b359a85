using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Configuration;

public class OptionsTests
{
    [TestCase("shop dev")]
    [TestCase("shop/dev")]
    [TestCase("läden")]
    public void A_namespace_that_no_table_can_begin_with_is_refused(string name) => Refused("Namespace", options => options.Namespace = name);

    [TestCase("")]
    [TestCase(null)]
    [TestCase("Shop_dev-1.x")]
    public void A_namespace_may_be_empty_or_of_the_characters_of_table_names(string? name) =>
        Assert.That(() => Client(options => options.Namespace = name), Throws.Nothing);

    [TestCase("eu west 1")]
    [TestCase("EU-WEST-1")]
    [TestCase("")]
    public void A_region_that_looks_like_none_is_refused(string region) => Refused("Region", options => options.Region = region);

    [TestCase("localhost:8000")]
    [TestCase("ftp://localhost")]
    public void An_endpoint_that_is_no_web_address_is_refused(string endpoint) => Refused("Endpoint", options => options.Endpoint = new Uri(endpoint));

    [Test]
    public void A_relative_endpoint_is_refused() => Refused("Endpoint", options => options.Endpoint = new Uri("localhost", UriKind.Relative));

    [Test]
    public void Half_a_key_pair_is_refused()
    {
        Refused("SecretKey", options => options.AccessKey = "AKID");
        Refused("AccessKey", options => options.SecretKey = "secret");
        Refused("SessionToken", options => options.SessionToken = "token");
    }

    [Test]
    public void Two_kinds_of_credentials_are_refused() => Refused("Credentials", options =>
    {
        options.Credentials = new AnonymousAWSCredentials();
        options.AccessKey = "AKID";
        options.SecretKey = "secret";
    });

    [TestCase(0)]
    [TestCase(101)]
    public void A_batch_size_that_BatchGetItem_does_not_take_is_refused(int size) => Refused("BatchSize", options => options.BatchSize = size);

    [Test]
    public void Amounts_must_be_positive()
    {
        Refused("ReadCapacity", options => options.ReadCapacity = 0);
        Refused("WriteCapacity", options => options.WriteCapacity = -1);
        Refused("MaxAttempts", options => options.MaxAttempts = 0);
        Refused("MaxReadUnits", options => options.MaxReadUnits = 0);
        Refused("MaxReadUnits", options => options.MaxReadUnits = double.NaN);
        Refused("MaxWriteUnits", options => options.MaxWriteUnits = double.PositiveInfinity);
        Refused("BatchTimeBudget", options => options.BatchTimeBudget = TimeSpan.Zero);
        Refused("RequestTimeout", options => options.RequestTimeout = TimeSpan.Zero);
        Refused("ConnectTimeout", options => options.ConnectTimeout = TimeSpan.FromSeconds(-1));
        Refused("TableWaitTimeout", options => options.TableWaitTimeout = TimeSpan.Zero);
        Refused("TableWaitInterval", options => options.TableWaitInterval = TimeSpan.Zero);
    }

    [Test]
    public void Times_are_no_longer_than_timers_take()
    {
        Refused("RequestTimeout", options => options.RequestTimeout = TimeSpan.MaxValue);
        Refused("ConnectTimeout", options => options.ConnectTimeout = TimeSpan.FromDays(25));
        Assert.That(() => Client(static options => (options.RequestTimeout, options.ConnectTimeout) = (TimeSpan.FromDays(24), TimeSpan.FromDays(24))), Throws.Nothing);
    }

    [TestCase("")]
    [TestCase("AKID\n")]
    [TestCase(" AKID")]
    [TestCase("schlüssel")]
    public void Keys_that_cannot_be_sent_are_refused(string key)
    {
        Refused("AccessKey", options => (options.AccessKey, options.SecretKey) = (key, "secret"));
        Refused("SecretKey", options => (options.AccessKey, options.SecretKey) = ("AKID", key));
        Refused("SessionToken", options => (options.AccessKey, options.SecretKey, options.SessionToken) = ("AKID", "secret", key));
    }

    [TestCase("http://me:hush-hush@localhost:8000")]
    [TestCase("ftp://me:hush-hush@localhost")]
    [TestCase("http://localhost:8000/?token=hush-hush")]
    [TestCase("http://localhost:8000/#hush-hush")]
    public void An_endpoint_with_a_password_or_a_query_is_refused_without_quoting_it(string endpoint)
    {
        Refused("Endpoint", options => options.Endpoint = new Uri(endpoint));
        Assert.That(
            Assert.Throws<InvalidOptionsException>(() => Client(options => options.Endpoint = new Uri(endpoint)))!.ToString(), Does.Not.Contain("hush-hush"));
    }

    [Test]
    public void A_secret_is_never_in_the_message() =>
        Assert.That(
            Assert.Throws<InvalidOptionsException>(() => Client(options => options.SecretKey = "hush-hush"))!.ToString(),
            Does.Not.Contain("hush-hush"));

    [Test]
    public void Without_configuration_the_message_says_what_to_call() =>
        Assert.That(() => DynamoidClient.Current, Throws.InvalidOperationException.With.Message.Contains("DynamoidClient.Configure"));

    private static void Refused(string option, Action<DynamoidOptions> configure) =>
        Assert.That(
            () => Client(configure),
            Throws.TypeOf<InvalidOptionsException>().With.Property(nameof(InvalidOptionsException.Option)).EqualTo(option).And.Message.Contains("DynamoidOptions." + option));

    private static void Client(Action<DynamoidOptions> configure)
    {
        DynamoidOptions options = new() { Wire = new NoWire() };
        configure(options);
        using DynamoidClient client = new(options);
    }

    private sealed class NoWire : IDynamoWire
    {
        public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException("No request is expected.");
    }
}
