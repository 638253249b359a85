using System.Buffers;
using System.Diagnostics;
using System.Text;

namespace Dynamoid.Wire;

/// <summary>Appends to a span that is known to be long enough.</summary>
internal ref struct SpanWriter(Span<byte> destination)
{
    private readonly Span<byte> _destination = destination;

    public int Length { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_destination[Length..]);
        Length += bytes.Length;
    }

    public void WriteAscii(ReadOnlySpan<char> text)
    {
        OperationStatus status = Ascii.FromUtf16(text, _destination[Length..], out int written);
        Debug.Assert(status == OperationStatus.Done, "dates, targets and header names are ASCII");
        Length += written;
    }

    public void WriteHex(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> digits = "0123456789abcdef"u8;
        foreach (byte value in bytes)
        {
            _destination[Length++] = digits[value >> 4];
            _destination[Length++] = digits[value & 15];
        }
    }
}
