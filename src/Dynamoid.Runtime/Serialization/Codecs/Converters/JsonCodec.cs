using System.Text.Json;

namespace Dynamoid.Serialization;

/// <summary>Any type as <c>S</c> with JSON, written and read by System.Text.Json without reflection.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
/// <typeparam name="TSource">Its contract, by System.Text.Json's source generator.</typeparam>
public readonly struct JsonCodec<T, TSource> : IValueCodec<T>
    where TSource : struct, IJsonTypeInfo<T>
{
    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">System.Text.Json cannot write the value; the inner exception says why.</exception>
    public static void Write(ref ItemWriter writer, T value)
    {
        using PooledBuffer json = new();
        try
        {
            using Utf8JsonWriter text = new(json, OptionsOf(TSource.TypeInfo.Options));
            JsonSerializer.Serialize(text, value, TSource.TypeInfo);
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            throw StorageErrors.Refused($"a value of {typeof(T).Name}", nameof(JsonSerializer), cause);
        }

        writer.BeginScalar(AttributeType.String);
        writer.WriteText(json.Written);
        writer.EndScalar();
    }

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader)
    {
        ReadOnlySpan<byte> json = reader.ReadText(AttributeType.String);
        T? value;
        try
        {
            value = JsonSerializer.Deserialize(json, TSource.TypeInfo);
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            throw reader.Refuse("The text cannot be read as JSON: the inner exception says why", $"S with the JSON of a {typeof(T).Name}", "S", cause);
        }

        return value is not null || TSource.AllowsNull
            ? value!
            : throw reader.Refuse("The text is the JSON null, which the property cannot hold", $"S with the JSON of a {typeof(T).Name}", "S with null");
    }

    private static JsonWriterOptions OptionsOf(JsonSerializerOptions options) =>
        new() { Encoder = options.Encoder, Indented = options.WriteIndented, IndentCharacter = options.IndentCharacter, IndentSize = options.IndentSize, NewLine = options.NewLine, MaxDepth = options.MaxDepth };
}
