using System.Text;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>Damaged items: the reader returns something or says what is wrong; it never fails in another way and never hangs.</summary>
public class ReaderFuzzTests
{
    private const int Inputs = 60_000;

    private static readonly byte[] Item = Encoding.UTF8.GetBytes(
        """{"id":{"S":"a\"b\\ \u00fc 🚀"},"n":{"N":"-1.25E+3"},"b":{"B":"AQID"},"t":{"BOOL":true},"z":{"NULL":true},"ss":{"SS":["a","b"]},"ns":{"NS":["1","2"]},"bs":{"BS":["AQ=="]},"l":{"L":[{"S":"x"},{"M":{"k":{"L":[]}}}]},"m":{"M":{}}}""");

    private static readonly byte[] Tokens = "{}[]\":,\\tfnu0 \n\u0001SNBLM"u8.ToArray();

    [TestCase(1)]
    [TestCase(20260101)]
    public void Damaged_items_are_read_or_refused(int seed)
    {
        Random random = new(seed);
        int accepted = 0, refused = 0;
        for (int i = 0; i < Inputs; i++)
        {
            byte[] damaged = Damage(random);
            try
            {
                // What was read can be written, and comes back as it was: nothing was made up.
                byte[] written = Write(AttributeValueJson.ReadItem(damaged));
                Assert.That(Write(AttributeValueJson.ReadItem(written)), Is.EqualTo(written), () => Convert.ToBase64String(damaged));
                accepted++;
            }
            catch (ItemFormatException)
            {
                refused++;
            }
            catch (Exception other) when (other is not AssertionException)
            {
                Assert.Fail($"seed {seed}, input {i}: {other}\n{Convert.ToBase64String(damaged)}");
            }
        }

        Assert.That(accepted, Is.GreaterThan(Inputs / 100), "some damage leaves an item");
        Assert.That(refused, Is.GreaterThan(Inputs / 2), "most damage is noticed");
    }

    private static byte[] Write(Dictionary<string, AttributeValue> item)
    {
        ItemWriter writer = new();
        try
        {
            AttributeValueJson.WriteItem(ref writer, item);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static byte[] Damage(Random random)
    {
        List<byte> bytes = [.. Item];
        for (int times = random.Next(1, 5); times > 0; times--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = Tokens[random.Next(Tokens.Length)];
                    break;
                case 2:
                    bytes.Insert(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                case 3:
                    bytes.RemoveRange(at, random.Next(1, Math.Min(20, bytes.Count - at) + 1));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }

            if (bytes.Count == 0)
                break;
        }

        return [.. bytes];
    }
}
