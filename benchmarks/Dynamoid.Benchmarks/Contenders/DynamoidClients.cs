using Amazon.Runtime;

namespace Dynamoid.Benchmarks.Contenders;

/// <summary>Dynamoid's clients on the fake's handler, with default settings but for region and keys.</summary>
internal static class DynamoidClients
{
    public static DynamoidClient OverHttp(HttpMessageHandler handler) => new(new DynamoidOptions
    {
        Region = Account.Region,
        Credentials = new BasicAWSCredentials(Account.AccessKey, Account.SecretKey),
        HttpHandlerFactory = () => handler,
    });

    public static DynamoidClient OverSdk(HttpMessageHandler handler) => new(new DynamoidOptions { AwsClient = SdkClients.Create(handler) });
}
