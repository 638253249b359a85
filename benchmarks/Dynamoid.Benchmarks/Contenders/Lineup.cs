using Dynamoid.Benchmarks.Contenders.Floor;
using Dynamoid.Benchmarks.Contenders.Generated;
using Dynamoid.Benchmarks.Contenders.LowLevel;
using Dynamoid.Benchmarks.Contenders.ObjectPersistence;

namespace Dynamoid.Benchmarks.Contenders;

/// <summary>Who runs. The floor is always the first.</summary>
internal static class Lineup
{
    public const string Floor = "floor";
    public const string HttpWire = "http";
    public const string Tracked = "tracked";
    public const string SdkWire = "sdkwire";
    public const string LowLevel = "sdk";
    public const string Context = "context";

    public static IReadOnlyList<Entry> All { get; } =
    [
        new(Floor, "floor", static handler => new FloorContender(handler)),
        new(HttpWire, "Dynamoid, HttpWire", static handler => new DynamoidContender(DynamoidClients.OverHttp(handler), tracked: false)),
        new(Tracked, "Dynamoid, HttpWire, tracked", static handler => new DynamoidContender(DynamoidClients.OverHttp(handler), tracked: true)),
        new(SdkWire, "Dynamoid, SdkWire", static handler => new DynamoidContender(DynamoidClients.OverSdk(handler), tracked: false)),
        new(LowLevel, "SDK low-level", static handler => new LowLevelContender(handler)),
        new(Context, "DynamoDBContext", static handler => new ContextContender(handler)),
    ];

    /// <summary>The floor and those that are asked for; all when nothing is asked for.</summary>
    public static IReadOnlyList<Entry> Choose(IReadOnlyCollection<string> keys) =>
        [.. All.Where(entry => keys.Count == 0 || entry.Key == Floor || keys.Contains(entry.Key))];
}

/// <summary>A contender that may be made for any handler.</summary>
/// <param name="Key">Its name on the command line.</param>
/// <param name="Title">Its name in tables.</param>
/// <param name="Create">Makes it.</param>
internal sealed record Entry(string Key, string Title, Func<HttpMessageHandler, IContender> Create);
