using System.Net.Http.Headers;

namespace Dynamoid.LocalDynamoDb;

/// <summary>Asks an address whether DynamoDB answers there.</summary>
internal sealed class Probe : IDisposable
{
    private readonly HttpClient _http;

    public Probe(Uri endpoint) => _http = new() { BaseAddress = endpoint, Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Sends one ListTables. The emulators want a signature and a date to be there and do not check them.</summary>
    public async Task<bool> IsDynamoDbAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent("{}", new MediaTypeHeaderValue("application/x-amz-json-1.0")) };
        request.Headers.Add("X-Amz-Target", "DynamoDB_20120810.ListTables");
        request.Headers.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=probe/20200101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none");
        request.Headers.Add("X-Amz-Date", "20200101T000000Z");
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode && (await response.Content.ReadAsStringAsync(cancellationToken)).Contains("TableNames", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose() => _http.Dispose();
}
