using System.Text;
using Dynamoid.Documents;
using Dynamoid.Serialization;

namespace Dynamoid.Fuzz.Tests;

/// <summary>Makes targets of codecs and documents.</summary>
internal static class TargetMaker
{
    private static readonly byte[] AnyItem = Encoding.UTF8.GetBytes(
        """{"id":{"S":"a\"b\\ \u00fc 🚀"},"n":{"N":"-1.25E+3"},"b":{"B":"AQID"},"t":{"BOOL":true},"z":{"NULL":true},"ss":{"SS":["a","b"]},"ns":{"NS":["1","2"]},"bs":{"BS":["AQ=="]},"l":{"L":[{"S":"x"},{"M":{"k":{"L":[]}}}]},"m":{"M":{}}}""");

    // Values of every type: a codec is given those of other types too.
    private static readonly byte[][] AnyValues = [.. new[]
    {
        """{"S":"a"}""", """{"N":"1"}""", """{"B":"AQ=="}""", """{"BOOL":true}""", """{"NULL":true}""", """{"SS":["a","b"]}""", """{"NS":["1","2"]}""", """{"BS":["AQ=="]}""",
        """{"L":[{"S":"a"},{"N":"1"},{"NULL":true}]}""", """{"M":{"a":{"S":"x"},"b":{"N":"1"}}}""", """ { "S" : "a\u0062" } """,
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly DocumentContext Context = new DynamoidClient(new DynamoidOptions { Endpoint = new("http://localhost:1"), Region = "local", AccessKey = "a", SecretKey = "s" }).Context;

    private delegate void Writing(ref ItemWriter writer);

    public static Target Codec<T, TCodec>(T sample)
        where TCodec : struct, IValueCodec<T>
    {
        byte[] valid = Written((ref ItemWriter writer) => TCodec.Write(ref writer, sample));
        return new Target(Name(typeof(TCodec)), typeof(TCodec), [valid, valid, valid, .. AnyValues], static input => Read(input), static input =>
        {
            T value = Read(input);
            return Written((ref ItemWriter writer) => TCodec.Write(ref writer, value));
        });

        static T Read(byte[] input)
        {
            ItemReader reader = new(input);
            return TCodec.Read(ref reader);
        }
    }

    public static Target Document<T, TKey>(T sample)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        byte[] valid = Written(new DocumentItem<T, TKey>(sample).Write);
        return new Target(Name(typeof(T)), typeof(T), [valid, valid, valid, AnyItem], static input => Read(input), static input => Written(new DocumentItem<T, TKey>(Read(input)).Write));

        static T Read(byte[] input)
        {
            ItemReader reader = new(input);
            return T.Read(ref reader, new DocumentOrigin(Context, tracked: true));
        }
    }

    public static Target SdkItems() => new("AttributeValueJson", typeof(AttributeValueJson), [AnyItem], static input => AttributeValueJson.ReadItem(input), static input =>
        Written((ref ItemWriter writer) => AttributeValueJson.WriteItem(ref writer, AttributeValueJson.ReadItem(input))));

    /// <summary>Counting makes nothing that could be written: what is accepted comes back as it is.</summary>
    public static Target Sizes() => new("ItemSize", typeof(ItemSize), [AnyItem], static input => ItemSize.Of(input), static input =>
    {
        Assert.That(ItemSize.Of(input), Is.InRange(0, input.Length).And.EqualTo(ItemSize.OfAttributes(input).Sum(static size => size.Bytes)));
        return input;
    });

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(',', type.GetGenericArguments().Select(Name))}>" : type.Name;

    private static byte[] Written(Writing write)
    {
        ItemWriter writer = new();
        try
        {
            write(ref writer);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
