using System.Net;

namespace Dynamoid.Wire;

/// <summary>Makes the HTTP handler of a wire that is given none.</summary>
internal static class HttpHandlers
{
    public static SocketsHttpHandler Create(HttpWireOptions options) => new()
    {
        AllowAutoRedirect = false, // a redirected request carries a signature for another host
        AutomaticDecompression = DecompressionMethods.None, // the checksum is over the bytes as sent
        ConnectTimeout = options.ConnectTimeout,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50), // DynamoDB hangs up on idle connections after a minute
        PooledConnectionLifetime = TimeSpan.FromMinutes(5), // so that a change in DNS is seen
        UseCookies = false,
    };
}
