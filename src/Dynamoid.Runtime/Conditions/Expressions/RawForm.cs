using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Values that have been written already, with their type tags.</summary>
internal sealed class RawForm : StoredForm<byte[]>
{
    private RawForm()
    {
    }

    /// <summary>The only one.</summary>
    public static RawForm Instance { get; } = new();

    internal override bool IsNone(byte[] value) => false;

    internal override void Write(ref ItemWriter writer, byte[] value) => writer.WriteRaw(value);

    internal override byte[] Read(ref ItemReader reader)
    {
        int start = reader.Position;
        reader.SkipValue();
        return reader.Copy(start);
    }
}
