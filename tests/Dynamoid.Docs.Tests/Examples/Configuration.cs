using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.Wire;
using Microsoft.Extensions.Logging;

namespace Dynamoid.Docs.Tests.Examples;

public class Configuration
{
    [Test]
    public async Task Injected_clients()
    {
        using DynamoidClient client = new(new DynamoidOptions { Endpoint = Local.Endpoint, Namespace = "injected" });
        await Address.Using(client).CreateTableAsync();
        AddressBook book = new(client);
        string id = await book.AddAsync("Chicago");
        Assert.That((await Address.Using(client).FindAsync(id)).City, Is.EqualTo("Chicago"));
    }

    [Test]
    public async Task Through_the_AWS_SDKs_client()
    {
        using AmazonDynamoDBClient awsClient = new(new BasicAWSCredentials("local", "local"), new AmazonDynamoDBConfig { ServiceURL = Local.Endpoint.ToString() });

        #region aws-client
        using DynamoidClient client = new(new DynamoidOptions { AwsClient = awsClient, Namespace = "shop" });
        #endregion

        await Address.Using(client).CreateTableAsync();
        Address address = await Address.Using(client).CreateAsync(new Address { City = "Chicago" });
        Assert.That((await Address.Using(client).FindAsync(address.Id)).City, Is.EqualTo("Chicago"));
    }

    [Test]
    public async Task A_wire_of_ones_own()
    {
        using HttpWire http = new(new HttpWireOptions { Endpoint = Local.Endpoint, Region = "eu-west-1", Credentials = new BasicAWSCredentials("local", "local") });
        CountingWire counting = new(http);
        using DynamoidClient client = new(new DynamoidOptions { Wire = counting, Namespace = "counted" });
        await Address.Using(client).CreateTableAsync(new TableOptions { Wait = false });
        Assert.That(counting.Requests, Is.EqualTo(1));
    }

    [Test]
    public void Logging()
    {
        using ILoggerFactory loggers = LoggerFactory.Create(static _ => { });
        DynamoidClient before = DynamoidClient.Current;

        #region logging
        DynamoidClient.Configure(options =>
        {
            options.Region = "eu-west-1";
            options.LoggerFactory = loggers;     // category Dynamoid.Wire: requests at Debug, failures at Warning
        });
        #endregion

        DynamoidClient.Current.Dispose();
        DynamoidClient.Current = before;
    }

    #region injection
    public class AddressBook(DynamoidClient client)
    {
        public async Task<string> AddAsync(string city)
        {
            Address address = await Address.Using(client).CreateAsync(new Address { City = city });
            return address.Id;
        }
    }
    #endregion

    #region wire
    public class CountingWire(IDynamoWire inner) : IDynamoWire
    {
        public int Requests { get; private set; }

        public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
        {
            Requests++;
            return inner.SendAsync(request, cancellationToken);
        }
    }
    #endregion
}
