using System.Text;
using Dynamoid.Queries;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>Keys are ordered as DynamoDB orders them.</summary>
public class KeyOrderTests
{
    [Test]
    public void Texts_are_ordered_by_their_bytes()
    {
        string[] texts = ["", "a", "ab", "b", "Z", "ä", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U0010FFFF", "x\uFFFF", "x\U00010000"];
        foreach (string left in texts)
        {
            foreach (string right in texts)
            {
                int bytes = Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
                Assert.That(Math.Sign(KeyOrder.Compare(left, right)), Is.EqualTo(Math.Sign(bytes)), $"{left} {right}");
            }
        }
    }

    [Test]
    public void Bytes_are_unsigned() =>
        Assert.That(KeyOrder.Compare(new DynamoValue.Binary([0x7F, 1]), new DynamoValue.Binary([0x80])), Is.Negative);
}
