namespace Quickstart;

/// <summary>Prints each request on its way to DynamoDB.</summary>
internal sealed class RequestPrinter() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = request.Headers.GetValues("X-Amz-Target").Single().Split('.')[1];
        Console.WriteLine($"    {operation} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
        return await base.SendAsync(request, cancellationToken);
    }
}
