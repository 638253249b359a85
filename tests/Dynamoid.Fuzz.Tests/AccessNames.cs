using System.Text;
using Dynamoid.Serialization;

namespace Dynamoid.Fuzz.Tests;

/// <summary>The names of an enum whose members are flags, as generated code has them.</summary>
internal readonly struct AccessNames : IEnumNames<FileAccess>
{
    public static ReadOnlySpan<byte> NameOf(FileAccess value) => value switch
    {
        FileAccess.Read => "Read"u8,
        FileAccess.Write => "Write"u8,
        FileAccess.ReadWrite => "ReadWrite"u8,
        _ => default,
    };

    public static bool TryParse(ReadOnlySpan<byte> name, out FileAccess value) =>
        Enum.TryParse(Encoding.UTF8.GetString(name), out value) && NameOf(value).SequenceEqual(name);

    public static FileAccess FromNumber(long number) => unchecked((FileAccess)number);

    public static long ToNumber(FileAccess value) => (long)value;
}
