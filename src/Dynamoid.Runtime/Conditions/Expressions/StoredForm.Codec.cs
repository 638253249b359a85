using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Values as a codec writes them.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StoredForm<T, TCodec> : StoredForm<T>
    where TCodec : struct, IValueCodec<T>
{
    private StoredForm()
    {
    }

    /// <summary>The only one.</summary>
    public static StoredForm<T> Instance { get; } = new StoredForm<T, TCodec>();

    internal override bool IsNone(T value) => TCodec.IsNone(value);

    internal override void Write(ref ItemWriter writer, T value) => ElementCodec.Write<T, TCodec>(ref writer, value);

    internal override T Read(ref ItemReader reader) =>
        typeof(T).IsValueType && reader.TryReadNull() ? default! : ElementCodec.Read<T, TCodec>(ref reader);
}
