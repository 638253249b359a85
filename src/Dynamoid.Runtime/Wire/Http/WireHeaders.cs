namespace Dynamoid.Wire;

/// <summary>The header names and values of DynamoDB's protocol.</summary>
internal static class WireHeaders
{
    public const string Authorization = "Authorization";
    public const string Checksum = "x-amz-crc32";
    public const string ContentEncoding = "Content-Encoding";
    public const string ContentLength = "Content-Length";
    public const string ContentType = "Content-Type";
    public const string Date = "X-Amz-Date";
    public const string JsonContentType = "application/x-amz-json-1.0";
    public const string RequestId = "x-amzn-RequestId";
    public const string SecurityToken = "X-Amz-Security-Token";
    public const string Target = "X-Amz-Target";
    public const string UserAgent = "User-Agent";
    public const string UserAgentValue = "dynamoid-net/0.1";
}
