using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

public sealed class Crc32Tests
{
    [Test]
    public void The_check_value_of_the_standard_comes_out() => Assert.That(Crc32.Of("123456789"u8), Is.EqualTo(0xCBF43926));

    [Test]
    public void Every_length_up_to_300_agrees_with_the_definition()
    {
        byte[] bytes = RandomBytes(300);
        for (int length = 0; length <= bytes.Length; length++)
            AssertAgreement(bytes.AsSpan(0, length));
    }

    [Test]
    public void Large_bodies_agree_with_the_definition([Values(1_000, 4_095, 65_537, 1_000_003)] int length) => AssertAgreement(RandomBytes(length));

    [Test]
    public void One_flipped_bit_is_seen()
    {
        byte[] bytes = RandomBytes(1_000);
        uint before = Crc32.Of(bytes);
        bytes[637] ^= 0x10;
        Assert.That(Crc32.Of(bytes), Is.Not.EqualTo(before));
    }

    [Test]
    public void This_machine_tests_the_fast_way() => Assume.That(CarrylessMultiply.IsSupported, "No carry-less multiplication here: only the tables were tested.");

    private static void AssertAgreement(ReadOnlySpan<byte> bytes)
    {
        uint expected = Definition(bytes);
        int length = bytes.Length;
        uint fast = Crc32.Of(bytes);
        uint table = Crc32Table.Of(bytes);
        Assert.Multiple(() =>
        {
            Assert.That(fast, Is.EqualTo(expected), $"by multiplication, {length} bytes");
            Assert.That(table, Is.EqualTo(expected), $"by table, {length} bytes");
        });
    }

    // Bit by bit, as the standard writes it.
    private static uint Definition(ReadOnlySpan<byte> bytes)
    {
        uint state = uint.MaxValue;
        foreach (byte value in bytes)
        {
            state ^= value;
            for (int bit = 0; bit < 8; bit++)
                state = (state >> 1) ^ ((state & 1) * 0xEDB88320);
        }

        return ~state;
    }

    private static byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
