using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dynamoid.Benchmarks.Contenders.Floor;

/// <summary>A JSON writer and its buffer; finished ones wait in a bag for the next request.</summary>
internal sealed class RequestWriter : IDisposable
{
    private static readonly ConcurrentBag<RequestWriter> Idle = [];

    private readonly PooledWriter _buffer = new();

    private RequestWriter() =>
        Json = new(_buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public Utf8JsonWriter Json { get; }

    public ReadOnlyMemory<byte> Written
    {
        get
        {
            Json.Flush();
            return _buffer.Written;
        }
    }

    public static RequestWriter Rent() => Idle.TryTake(out var writer) ? writer : new();

    public void Dispose()
    {
        _buffer.Clear();
        Json.Reset();
        Idle.Add(this);
    }
}
