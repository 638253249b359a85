using System.Text;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>Damaged values: they are read or refused, and nothing else happens.</summary>
public class DynamoValueFuzzTests
{
    private const int Inputs = 60_000;

    private static readonly byte[] Value = Encoding.UTF8.GetBytes(
        """{"M":{"n":{"N":"-1.25E+3"},"b":{"B":"AQID"},"t":{"BOOL":true},"z":{"NULL":true},"ss":{"SS":["a","b"]},"ns":{"NS":["1","2.50"]},"bs":{"BS":["AQ=="]},"l":{"L":[{"S":"x\n"},{"M":{}}]}}}""");

    private static readonly byte[] Tokens = "{}[]\":,\\.+-019eEtNSBLM"u8.ToArray();

    [TestCase(1)]
    [TestCase(20260102)]
    public void Damaged_values_are_read_or_refused(int seed)
    {
        Random random = new(seed);
        int accepted = 0;
        for (int input = 0; input < Inputs; input++)
        {
            byte[] damaged = Damage(random);
            try
            {
                // What was read can be written, and comes back as it was: nothing was made up.
                DynamoValue value = Read(damaged);
                Assert.That(Read(Encoding.UTF8.GetBytes(value.ToString())).Equals(value), Is.True, () => Encoding.UTF8.GetString(damaged));
                accepted++;
            }
            catch (ItemFormatException)
            {
                // Refused, which is right.
            }
            catch (Exception other) when (other is not AssertionException)
            {
                Assert.Fail($"seed {seed}, input {input}: {other}\n{Convert.ToBase64String(damaged)}");
            }
        }

        Assert.That(accepted, Is.InRange(Inputs / 100, Inputs * 3 / 4), "some damage leaves a value, and most is noticed");
    }

    private static DynamoValue Read(byte[] json)
    {
        ItemReader reader = new(json);
        return DynamoValueCodec.Read(ref reader);
    }

    private static byte[] Damage(Random random)
    {
        List<byte> bytes = [.. Value];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int at = random.Next(bytes.Count);
            if (random.Next(3) == 0)
                bytes.RemoveAt(at);
            else if (random.Next(2) == 0)
                bytes.Insert(at, Tokens[random.Next(Tokens.Length)]);
            else
                bytes[at] = Tokens[random.Next(Tokens.Length)];
        }

        return [.. bytes];
    }
}
