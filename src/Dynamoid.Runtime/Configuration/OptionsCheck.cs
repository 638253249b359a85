using System.Buffers;
using System.Globalization;
using Dynamoid.Operations;

namespace Dynamoid.Configuration;

/// <summary>Finds options that cannot work, before the first request does.</summary>
internal static class OptionsCheck
{
    // A table's name has at most 255 characters, and there must be room for the document's own part.
    private const int LongestNamespace = 200;

    private const int ShortestCursorKey = 16;

    // What .NET's timers and handlers take is a little more: milliseconds in an int.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    private static readonly SearchValues<char> TableNameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-");
    private static readonly SearchValues<char> RegionCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static void Check(DynamoidOptions options)
    {
        CheckNames(options);
        CheckCredentials(options);
        CheckWays(options);
        CheckAmounts(options);
    }

    private static void CheckNames(DynamoidOptions options)
    {
        if (options.Namespace is { } name && (name.Length > LongestNamespace || name.AsSpan().ContainsAnyExcept(TableNameCharacters)))
            throw Wrong(nameof(options.Namespace), $"is '{name}', and a table's name cannot begin with it: letters, digits, '_', '.' and '-' can, up to {LongestNamespace} of them.");
        if (options.Region is { } region && (region.Length == 0 || region.AsSpan().ContainsAnyExcept(RegionCharacters)))
            throw Wrong(nameof(options.Region), $"is '{region}', which is no region's system name: it looks like 'eu-west-1'.");
        // Not quoted: what stands before an @ is a password.
        if (options.Endpoint is { IsAbsoluteUri: true } address && (address.UserInfo + address.Query + address.Fragment).Length > 0)
            throw Wrong(nameof(options.Endpoint), "has a user, a password, a query or a fragment, and may have scheme, host, port and path only: requests are signed with AccessKey and SecretKey.");
        if (options.Endpoint is { } endpoint && (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https")))
            throw Wrong(nameof(options.Endpoint), $"is '{endpoint}', which is no address of a service: it begins with http:// or https://, as 'http://localhost:8000' does.");
    }

    private static void CheckCredentials(DynamoidOptions options)
    {
        CheckKey(nameof(options.AccessKey), options.AccessKey);
        CheckKey(nameof(options.SecretKey), options.SecretKey);
        CheckKey(nameof(options.SessionToken), options.SessionToken);
        if ((options.AccessKey is null) != (options.SecretKey is null))
            throw Wrong(options.AccessKey is null ? nameof(options.AccessKey) : nameof(options.SecretKey), "is missing: AccessKey and SecretKey go together.");
        if (options.SessionToken is not null && options.AccessKey is null)
            throw Wrong(nameof(options.SessionToken), "is set without AccessKey and SecretKey, which it belongs to.");
        if (options.Credentials is not null && options.AccessKey is not null)
            throw Wrong(nameof(options.Credentials), "and AccessKey are both set. Keep one of them.");
    }

    // A line end that came along from a file or a variable would end the header it is sent in. The value itself is a secret.
    private static void CheckKey(string option, string? value)
    {
        if (value is { Length: 0 })
            throw Wrong(option, "is empty. Leave it null to have credentials looked for where the AWS SDK looks.");
        if (value.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw Wrong(option, "has a blank, a line end or a character beyond ASCII in it, which no key has: trim it where it is read.");
    }

    private static void CheckWays(DynamoidOptions options)
    {
        if (options.Wire is not null && options.AwsClient is not null)
            throw Wrong(nameof(options.Wire), "and AwsClient are both set. Everything goes through one of them: keep one.");
    }

    private static void CheckAmounts(DynamoidOptions options)
    {
        Positive(nameof(options.RequestTimeout), options.RequestTimeout);
        Positive(nameof(options.ConnectTimeout), options.ConnectTimeout);
        Positive(nameof(options.TableWaitTimeout), options.TableWaitTimeout);
        Positive(nameof(options.TableWaitInterval), options.TableWaitInterval);
        AtLeastOne(nameof(options.ReadCapacity), options.ReadCapacity);
        AtLeastOne(nameof(options.WriteCapacity), options.WriteCapacity);
        AtLeastOne(nameof(options.MaxAttempts), options.MaxAttempts ?? 1);
        Positive(nameof(options.BatchTimeBudget), options.BatchTimeBudget);
        PositiveUnits(nameof(options.MaxReadUnits), options.MaxReadUnits);
        PositiveUnits(nameof(options.MaxWriteUnits), options.MaxWriteUnits);
        if (options.CursorKey.Length is > 0 and < ShortestCursorKey)
            throw Wrong(nameof(options.CursorKey), $"has {options.CursorKey.Length} bytes, which can be guessed: it takes at least {ShortestCursorKey}, as RandomNumberGenerator.GetBytes(32) makes them.");
        if (options.BatchSize is < 1 or > BatchGetItem.MostKeys)
            throw Wrong(nameof(options.BatchSize), $"is {options.BatchSize}, and BatchGetItem takes 1 to {BatchGetItem.MostKeys} keys.");
    }

    private static void Positive(string option, TimeSpan value)
    {
        if (value <= TimeSpan.Zero)
            throw Wrong(option, $"is {value}, and must be longer than nothing.");
        if (value > Longest)
            throw Wrong(option, $"is {value}, and timers take no more than {Longest.Days} days.");
    }

    private static void PositiveUnits(string option, double? value)
    {
        if (value is { } units && !(units > 0 && double.IsFinite(units)))
            throw Wrong(option, string.Create(CultureInfo.InvariantCulture, $"is {units}, and must be a number above 0, or null for no limit."));
    }

    private static void AtLeastOne(string option, int value)
    {
        if (value < 1)
            throw Wrong(option, $"is {value}, and must be at least 1.");
    }

    private static InvalidOptionsException Wrong(string option, string message) => new(option, message);
}
