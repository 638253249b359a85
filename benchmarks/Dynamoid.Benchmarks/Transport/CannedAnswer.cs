using System.Globalization;
using System.Net;

namespace Dynamoid.Benchmarks.Transport;

/// <summary>The answer to one kind of request, ready to be sent any number of times.</summary>
internal sealed class CannedAnswer(byte[] body)
{
    private readonly string _checksum = Crc32.Compute(body).ToString(CultureInfo.InvariantCulture);
    private readonly string _length = body.Length.ToString(CultureInfo.InvariantCulture);

    public HttpResponseMessage ToResponse(HttpRequestMessage request, Pace pace)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new CannedContent(body, pace) };
        response.Headers.TryAddWithoutValidation("Server", "Server");
        response.Headers.TryAddWithoutValidation("Date", HttpDate.Now);
        response.Headers.TryAddWithoutValidation("Connection", "keep-alive");
        response.Headers.TryAddWithoutValidation("x-amzn-RequestId", "B0UJ5NRKT2F2SQ8E9RGP0VTN8JVV4KQNSO5AEMVJF66Q9ASUAAJG");
        response.Headers.TryAddWithoutValidation("x-amz-crc32", _checksum);
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-amz-json-1.0");
        response.Content.Headers.TryAddWithoutValidation("Content-Length", _length);
        return response;
    }
}
