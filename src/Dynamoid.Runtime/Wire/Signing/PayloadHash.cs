using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Dynamoid.Wire;

/// <summary>The SHA-256 of a body, as a value: it is computed once and survives all attempts without an allocation.</summary>
[InlineArray(SHA256.HashSizeInBytes)]
internal struct PayloadHash
{
    private byte _first;

    public static PayloadHash Of(ReadOnlySpan<byte> body)
    {
        var hash = default(PayloadHash);
        SHA256.HashData(body, MemoryMarshal.CreateSpan(ref hash._first, SHA256.HashSizeInBytes));
        return hash;
    }
}
