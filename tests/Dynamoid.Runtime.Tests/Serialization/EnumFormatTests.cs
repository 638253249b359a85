using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

public class EnumFormatTests
{
    [TestCase(Level.Low, "1", "Low")]
    [TestCase(Level.High, "200", "High")]
    public void Enums_are_names_or_numbers_and_each_codec_reads_both(Level value, string number, string name)
    {
        Assert.That(Json.Write<Level, EnumNumberCodec<Level, Names<Level>>>(value), Is.EqualTo($$"""{"N":"{{number}}"}"""));
        Assert.That(Json.Write<Level, EnumCodec<Level, Names<Level>>>(value), Is.EqualTo($$"""{"S":"{{name}}"}"""));
        foreach (string json in new[] { $$"""{"N":"{{number}}"}""", $$"""{"S":"{{number}}"}""", $$"""{"S":"{{name}}"}""" })
        {
            Assert.That(Json.Read<Level, EnumNumberCodec<Level, Names<Level>>>(json), Is.EqualTo(value));
            Assert.That(Json.Read<Level, EnumCodec<Level, Names<Level>>>(json), Is.EqualTo(value));
        }
    }

    [TestCase("""{"N":"256"}""", Description = "cut off to a byte it would be zero")]
    [TestCase("""{"N":"-1"}""")]
    [TestCase("""{"N":"1.5"}""")]
    [TestCase("""{"S":"low"}""")]
    [TestCase("""{"S":""}""")]
    [TestCase("""{"BOOL":true}""")]
    public void What_is_no_value_of_the_enum_is_refused(string json)
    {
        Assert.That(() => Json.Read<Level, EnumNumberCodec<Level, Names<Level>>>(json), Throws.TypeOf<ItemFormatException>());
        Assert.That(() => Json.Read<Level, EnumCodec<Level, Names<Level>>>(json), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void The_upper_half_of_ulong_is_no_negative_number()
    {
        Assert.That(Json.Write<Wide, EnumNumberCodec<Wide, Names<Wide>>>(Wide.All), Is.EqualTo("""{"N":"18446744073709551615"}"""));
        Assert.That(Json.Read<Wide, EnumNumberCodec<Wide, Names<Wide>>>("""{"N":"18446744073709551615"}"""), Is.EqualTo(Wide.All));
        Assert.That(static () => Json.Read<Level, EnumNumberCodec<Level, Names<Level>>>("""{"N":"18446744073709551615"}"""), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void Sets_of_enums_are_read_from_both_encodings()
    {
        HashSet<Level> levels = [Level.Low, Level.High];
        Assert.That(Json.Write<HashSet<Level>, SetCodec<Level, EnumNumberCodec<Level, Names<Level>>>>(levels), Is.EqualTo("""{"NS":["1","200"]}"""));
        Assert.That(Json.Read<HashSet<Level>, SetCodec<Level, EnumNumberCodec<Level, Names<Level>>>>("""{"SS":["Low","High"]}"""), Is.EqualTo(levels));
        Assert.That(Json.Read<HashSet<Level>, SetCodec<Level, EnumCodec<Level, Names<Level>>>>("""{"NS":["1","200"]}"""), Is.EqualTo(levels));
    }

    [TestCase(Rights.None, "None")]
    [TestCase(Rights.Read, "Read")]
    [TestCase(Rights.Read | Rights.Write, "Read, Write")]
    [TestCase(Rights.Write | Rights.Share, "Write, Share")]
    [TestCase(Rights.Hidden, "Hidden", Description = "its bits have no names of their own")]
    [TestCase(Rights.Hidden | Rights.Read, "49")]
    [TestCase((Rights)64, "64")]
    public void Flags_are_the_names_of_their_bits(Rights value, string text)
    {
        Assert.That(Json.Write<Rights, FlagsCodec<Rights, Names<Rights>>>(value), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Json.Read<Rights, FlagsCodec<Rights, Names<Rights>>>($$"""{"S":"{{text}}"}"""), Is.EqualTo(value));
        Assert.That(Json.Read<Rights, FlagsCodec<Rights, Names<Rights>>>($$"""{"N":"{{(int)value}}"}"""), Is.EqualTo(value));
        Assert.That(Json.Read<Rights, EnumNumberCodec<Rights, Names<Rights>>>($$"""{"S":"{{text}}"}"""), Is.EqualTo(value));
    }

    [Test]
    public void Flags_without_a_member_for_zero_are_0() => Assert.That(Json.Write<Wide, FlagsCodec<Wide, Names<Wide>>>(default), Is.EqualTo("""{"S":"0"}"""));

    [TestCase("Write,Read", Rights.ReadWrite)]
    [TestCase("ReadWrite, Share", Rights.ReadWrite | Rights.Share)]
    [TestCase("ReadWrite", Rights.ReadWrite)]
    public void Flags_are_read_in_any_order_and_by_the_names_of_several(string text, Rights value) =>
        Assert.That(Json.Read<Rights, FlagsCodec<Rights, Names<Rights>>>($$"""{"S":"{{text}}"}"""), Is.EqualTo(value));

    [TestCase("Read, Fly")]
    [TestCase("Read,")]
    [TestCase(",")]
    [TestCase("Read, 2")]
    public void A_flag_without_a_known_name_is_refused(string text) =>
        Assert.That(() => Json.Read<Rights, FlagsCodec<Rights, Names<Rights>>>($$"""{"S":"{{text}}"}"""), Throws.TypeOf<ItemFormatException>());

    [Test]
    public void The_highest_bit_is_a_flag_like_others()
    {
        Assert.That(Json.Write<Wide, FlagsCodec<Wide, Names<Wide>>>(Wide.First | Wide.Last), Is.EqualTo("""{"S":"First, Last"}"""));
        Assert.That(Json.Read<Wide, FlagsCodec<Wide, Names<Wide>>>("""{"S":"First, Last"}"""), Is.EqualTo(Wide.First | Wide.Last));
    }

    [TestCase(Signed.High, "High")]
    [TestCase(Signed.High | Signed.Low, "Low, High")]
    [TestCase((Signed)(-1), "-1")]
    public void The_sign_is_one_flag_like_others(Signed value, string text)
    {
        Assert.That(Json.Write<Signed, FlagsCodec<Signed, Names<Signed>>>(value), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Json.Read<Signed, FlagsCodec<Signed, Names<Signed>>>($$"""{"S":"{{text}}"}"""), Is.EqualTo(value));
    }

    public enum Level : byte
    {
        Low = 1,
        High = 200,
    }

#pragma warning disable CA2217 // flags whose bits have no names of their own are what is tested
    [Flags]
    public enum Rights
    {
        None = 0,
        Share = 4,
        Read = 1,
        Write = 2,
        ReadWrite = 3,
        Hidden = 48,
    }

    [Flags]
    public enum Signed
    {
        None = 0,
        Low = 1,
        High = int.MinValue,
    }

    [Flags]
    public enum Wide : ulong
    {
        First = 1,
        Last = 1UL << 63,
        All = ulong.MaxValue,
    }
#pragma warning restore CA2217

    /// <summary>What generated code knows of an enum.</summary>
    private readonly struct Names<TEnum> : IEnumNames<TEnum>
        where TEnum : struct, Enum
    {
        public static ReadOnlySpan<byte> NameOf(TEnum value) => Enum.GetName(value) is { } name ? System.Text.Encoding.UTF8.GetBytes(name) : default;

        public static bool TryParse(ReadOnlySpan<byte> name, out TEnum value)
        {
            string text = System.Text.Encoding.UTF8.GetString(name);
            value = default;
            return Enum.GetNames<TEnum>().Contains(text) && Enum.TryParse(text, out value);
        }

        public static TEnum FromNumber(long number) => (TEnum)Enum.ToObject(typeof(TEnum), number);

        public static long ToNumber(TEnum value) => value.GetTypeCode() == TypeCode.UInt64
            ? unchecked((long)Convert.ToUInt64(value, System.Globalization.CultureInfo.InvariantCulture))
            : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
    }
}
