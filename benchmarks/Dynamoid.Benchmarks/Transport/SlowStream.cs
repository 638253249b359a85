namespace Dynamoid.Benchmarks.Transport;

/// <summary>A body that arrives in parts. An asynchronous read waits without a thread, a synchronous one holds its thread, as on a socket.</summary>
internal sealed class SlowStream(byte[] body, Pace pace) : Stream
{
    private readonly int _part = (body.Length + pace.Parts - 1) / pace.Parts;
    private int _position;
    private int _arrived;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (MustWait)
            await Task.Delay(pace.Between, cancellationToken);
        return Take(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer)
    {
        if (MustWait)
            Thread.Sleep(pace.Between);
        return Take(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool MustWait => _position == _arrived && _position < body.Length;

    private int Take(Span<byte> buffer)
    {
        if (MustWait)
            _arrived = Math.Min(body.Length, _arrived + _part);
        var count = Math.Min(buffer.Length, _arrived - _position);
        body.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
