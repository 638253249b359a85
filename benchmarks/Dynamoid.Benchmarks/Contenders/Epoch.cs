using System.Text;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders;

/// <summary>Times as number text, for clients that deal in strings.</summary>
internal static class Epoch
{
    public static string Write(DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[EpochText.MaxLength];
        return Encoding.ASCII.GetString(text[..EpochText.Write(time, text)]);
    }

    public static DateTimeOffset Read(string number)
    {
        Span<byte> text = stackalloc byte[number.Length];
        Encoding.ASCII.GetBytes(number, text);
        return EpochText.Read(text);
    }
}
