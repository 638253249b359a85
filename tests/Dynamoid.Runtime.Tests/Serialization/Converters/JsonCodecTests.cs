using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Converters;

public partial class JsonCodecTests
{
    [Test]
    public void Any_type_is_S_with_JSON()
    {
        Settings value = new("a\"b\\c\nü", [1, 2], null);
        string json = Json.Write<Settings, JsonCodec<Settings, SettingsJson>>(value);
        Assert.That(json, Is.EqualTo("""{"S":"{\"name\":\"a\\\"b\\\\c\\nü\",\"sizes\":[1,2],\"inner\":null}"}"""));
        Settings read = Json.Read<Settings, JsonCodec<Settings, SettingsJson>>(json);
        Assert.That((read.Name, read.Sizes, read.Inner), Is.EqualTo((value.Name, value.Sizes, value.Inner)));
    }

    [Test]
    public void Large_and_nested_values_fit()
    {
        Settings value = new(new string('x', 100_000), [], new("🚀", [3], null));
        Settings read = Json.Read<Settings, JsonCodec<Settings, SettingsJson>>(Json.Write<Settings, JsonCodec<Settings, SettingsJson>>(value));
        Assert.That((read.Name, read.Inner!.Name), Is.EqualTo((value.Name, "🚀")));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("{\\\"name\\\":1}")]
    [TestCase("{} {}")]
    public void Text_that_is_not_its_JSON_is_refused_with_the_cause(string text) =>
        Assert.That(
            () => Json.ReadAttribute<Settings, JsonCodec<Settings, SettingsJson>>($$$"""{"a":{"S":"{{{text}}}"}}"""),
            Throws.TypeOf<ItemFormatException>().With.Property("Path").EqualTo("a").And.InnerException.TypeOf<JsonException>());

    [Test]
    public void The_JSON_null_is_refused_where_it_is_no_value()
    {
        Assert.That(static () => Json.Read<Settings, JsonCodec<Settings, SettingsJson>>("""{"S":"null"}"""), Throws.TypeOf<ItemFormatException>().With.Message.Contains("JSON null"));
        Assert.That(Json.Read<Settings?, JsonCodec<Settings?, NullableSettingsJson>>("""{"S":"null"}"""), Is.Null);
        Assert.That(Json.Read<int?, JsonCodec<int?, NumberJson>>("""{"S":"null"}"""), Is.Null);
    }

    [Test]
    public void What_the_serializer_throws_on_writing_is_kept()
    {
        Settings value = new("a", [], null);
        for (int i = 0; i < 100; i++)
            value = new("a", [], value);
        Assert.That(() => Json.Write<Settings, JsonCodec<Settings, SettingsJson>>(value), Throws.TypeOf<ItemFormatException>().With.InnerException.TypeOf<JsonException>());
    }

    [Test]
    public void Text_in_UTF8_is_escaped_as_any_other()
    {
        ItemWriter writer = new(16);
        writer.WriteText("a\"b\\c\nd\u0001é"u8);
        string text = System.Text.Encoding.UTF8.GetString(writer.Written);
        writer.Dispose();
        Assert.That(text, Is.EqualTo("""a\"b\\c\nd\u0001é"""));
        Assert.That(
            static () =>
            {
                ItemWriter bad = new(16);
                bad.WriteText([0xC3, 0x28]);
            },
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("UTF-8"));
    }

    public sealed record Settings(string Name, int[] Sizes, Settings? Inner);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Settings))]
    [JsonSerializable(typeof(int?))]
    private sealed partial class Context : JsonSerializerContext;

    private readonly struct SettingsJson : IJsonTypeInfo<Settings>
    {
        private static readonly Context Relaxed = new(new JsonSerializerOptions(Context.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        public static JsonTypeInfo<Settings> TypeInfo => Relaxed.Settings;
    }

    private readonly struct NullableSettingsJson : IJsonTypeInfo<Settings?>
    {
        public static JsonTypeInfo<Settings?> TypeInfo => Context.Default.Settings!;

        public static bool AllowsNull => true;
    }

    private readonly struct NumberJson : IJsonTypeInfo<int?>
    {
        public static JsonTypeInfo<int?> TypeInfo => Context.Default.NullableInt32;
    }
}
