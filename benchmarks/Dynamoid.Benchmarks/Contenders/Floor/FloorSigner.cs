using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>Signature Version 4 for one region and one pair of keys, on the stack. The day's key is derived once a day.</summary>
internal sealed class FloorSigner
{
    private const string Scope = $"/{Account.Region}/dynamodb/aws4_request";
    private const string SignedHeaders = "host;x-amz-date;x-amz-target";

    private Day _day = new("", [], "");

    /// <summary>Returns the value of the <c>Authorization</c> header.</summary>
    /// <param name="time">The value of <c>X-Amz-Date</c>: <c>20260314T092653Z</c>.</param>
    /// <param name="target">The value of <c>X-Amz-Target</c>.</param>
    /// <param name="body">The request's body.</param>
    public string Sign(string time, string target, ReadOnlySpan<byte> body)
    {
        var day = ForDay(time);
        Span<byte> text = stackalloc byte[512];
        Span<byte> hash = stackalloc byte[32];
        var length = Append(text, 0, $"POST\n/\n\nhost:{Account.Host}\nx-amz-date:");
        length = Append(text, length, time);
        length = Append(text, length, "\nx-amz-target:");
        length = Append(text, length, target);
        length = Append(text, length, $"\n\n{SignedHeaders}\n");
        SHA256.HashData(body, hash);
        Convert.TryToHexStringLower(hash, text[length..], out var digits);
        SHA256.HashData(text[..(length + digits)], hash);

        length = Append(text, 0, "AWS4-HMAC-SHA256\n");
        length = Append(text, length, time);
        length = Append(text, length, "\n");
        length = Append(text, length, day.Text);
        length = Append(text, length, $"{Scope}\n");
        Convert.TryToHexStringLower(hash, text[length..], out digits);
        HMACSHA256.HashData(day.Key, text[..(length + digits)], hash);

        Span<char> signature = stackalloc char[64];
        Convert.TryToHexStringLower(hash, signature, out _);
        return string.Concat(day.Prefix, signature);
    }

    private static int Append(Span<byte> text, int length, string ascii) => length + Encoding.ASCII.GetBytes(ascii, text[length..]);

    private Day ForDay(string time)
    {
        var day = _day;
        return time.AsSpan().StartsWith(day.Text) && day.Text.Length > 0 ? day : _day = Derive(time[..8]);
    }

    private static Day Derive(string day)
    {
        var key = HMACSHA256.HashData(Encoding.ASCII.GetBytes("AWS4" + Account.SecretKey), Encoding.ASCII.GetBytes(day));
        key = HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(Account.Region));
        key = HMACSHA256.HashData(key, "dynamodb"u8);
        key = HMACSHA256.HashData(key, "aws4_request"u8);
        var prefix = string.Create(
            CultureInfo.InvariantCulture,
            $"AWS4-HMAC-SHA256 Credential={Account.AccessKey}/{day}{Scope}, SignedHeaders={SignedHeaders}, Signature=");
        return new(day, key, prefix);
    }

    private sealed record Day(string Text, byte[] Key, string Prefix);
}
