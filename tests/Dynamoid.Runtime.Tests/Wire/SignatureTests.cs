using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>Our signatures against those of the AWS SDK's signer, for the same requests.</summary>
public sealed class SignatureTests
{
    private static readonly string[] Regions = ["us-east-1", "eu-west-1", "ap-southeast-2", "us-gov-west-1", "cn-north-1"];

    private static readonly string[] Endpoints =
        ["https://dynamodb.eu-west-1.amazonaws.com/", "http://localhost:8000/", "https://proxy.example:8443/dynamo-db/v1/", "http://[::1]:4566/", "https://bücher.example/"];

    private static readonly DynamoOperation[] Operations = [DynamoOperation.GetItem, DynamoOperation.BatchWriteItem, DynamoOperation.UpdateTimeToLive];

    [Test]
    public void Four_hundred_generated_requests_are_signed_as_the_SDK_signs_them()
    {
        var random = new Random(20120810);
        for (int request = 0; request < 400; request++)
        {
            var endpoint = new WireEndpoint(new Uri(Pick(random, Endpoints)), Pick(random, Regions));
            DynamoOperation operation = Pick(random, Operations);
            ImmutableCredentials credentials = Credentials(random);
            byte[] body = Encoding.UTF8.GetBytes(Text(random, random.Next(0, 2_000)));
            var time = new SigningTime(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.NextInt64(0, 3_000_000_000)));

            string ours = new RequestSigner(endpoint).Sign(credentials, time, operation, PayloadHash.Of(body));

            Assert.That(ours, Is.EqualTo(SdkSigner.Sign(endpoint, credentials, time, operation, body)), $"request {request}");
        }
    }

    [Test]
    public void A_signer_that_keeps_its_key_signs_with_new_credentials_and_on_a_new_day()
    {
        var random = new Random(7);
        var endpoint = new WireEndpoint(new Uri(Endpoints[0]), Regions[1]);
        var signer = new RequestSigner(endpoint);
        ImmutableCredentials[] credentials = [Credentials(random), Credentials(random)];
        var evening = new SigningTime(new DateTimeOffset(2026, 12, 31, 23, 59, 59, TimeSpan.Zero));
        var morning = new SigningTime(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), evening);
        foreach (SigningTime time in new[] { evening, morning, evening })
        {
            foreach (ImmutableCredentials key in credentials)
            {
                string ours = signer.Sign(key, time, DynamoOperation.GetItem, PayloadHash.Of("{}"u8));
                Assert.That(ours, Is.EqualTo(SdkSigner.Sign(endpoint, key, time, DynamoOperation.GetItem, "{}"u8.ToArray())));
            }
        }
    }

    private static ImmutableCredentials Credentials(Random random) =>
        new("AKIA" + Text(random, 16, ascii: true), Text(random, 40, ascii: true), random.Next(2) == 0 ? null : Text(random, random.Next(100, 2_500), ascii: true));

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];

    private static string Text(Random random, int length, bool ascii = false)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
        const string More = "äß漢字€\u0000\"\\\n{}😀";
        string all = ascii ? Letters : Letters + More;
        return string.Create(length, (random, all), static (text, state) =>
        {
            foreach (ref char letter in text)
                letter = state.all[state.random.Next(state.all.Length)];
        });
    }

    /// <summary>The SDK's canonicalisation and signature, for a set of headers that is ours.</summary>
    private sealed class SdkSigner : AWS4Signer
    {
        public static string Sign(WireEndpoint endpoint, ImmutableCredentials credentials, SigningTime time, DynamoOperation operation, byte[] body)
        {
            var headers = new Dictionary<string, string>
            {
                ["Content-Type"] = "application/x-amz-json-1.0",
                ["Host"] = HostHeader(endpoint.Uri),
                ["X-Amz-Date"] = time.Date,
                ["X-Amz-Target"] = operation.Target,
            };
            if (credentials.UseToken)
                headers["X-Amz-Security-Token"] = credentials.Token;
            IDictionary<string, string> sorted = SortAndPruneHeaders(headers);
            // The SDK signs with the path that its endpoint has, and DynamoDB's own resource path is empty.
            string canonical = CanonicalizeRequest(endpoint.Uri, "/", "POST", sorted, string.Empty, Convert.ToHexStringLower(SHA256.HashData(body)));
            DateTime signedAt = DateTime.ParseExact(time.Date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
            return ComputeSignature(credentials, endpoint.Region, signedAt, "dynamodb", CanonicalizeHeaderNames(sorted), canonical).ForAuthorizationHeader;
        }

        // What the HTTP handler will send.
        private static string HostHeader(Uri uri)
        {
            string host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
            return uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
        }
    }
}
