namespace Dynamoid.Runtime.Tests.Wire.Loopback;

/// <summary>A request as it arrived.</summary>
internal sealed record LoopbackRequest(string Line, IReadOnlyDictionary<string, string> Headers, byte[] Body);
