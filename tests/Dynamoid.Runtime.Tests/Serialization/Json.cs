using System.Text;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>Codecs against JSON text.</summary>
internal static class Json
{
    public static string Write<T, TCodec>(T value)
        where TCodec : struct, IValueCodec<T>
    {
        ItemWriter writer = new(16);
        try
        {
            TCodec.Write(ref writer, value);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    public static T Read<T, TCodec>(string json)
        where TCodec : struct, IValueCodec<T>
    {
        ItemReader reader = new(Encoding.UTF8.GetBytes(json));
        T value = TCodec.Read(ref reader);
        Assert.That(reader.Position, Is.EqualTo(Encoding.UTF8.GetByteCount(json)), "the whole value is read");
        return value;
    }

    /// <summary>Reads an item whose attribute <c>a</c> the codec reads, as generated code does.</summary>
    public static T ReadAttribute<T, TCodec>(string item)
        where TCodec : struct, IValueCodec<T>
    {
        ItemReader reader = new(Encoding.UTF8.GetBytes(item));
        T? value = default;
        reader.BeginItem("Shop.Thing");
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("a"u8))
                value = TCodec.Read(ref reader);
            else
                reader.SkipValue();
        }

        return value!;
    }
}
