namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>binary</c>: <c>S</c> with strict Base64.</summary>
public class GemBinaryTests : GoldenItem<GemBinary, GemBinaryKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"photo":{"S":"AP/+"},"long":{"S":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7"}}""";

    protected override string Changed => """{"photo":{"S":"AP/9"}}""";

    protected override GemBinary Same() => new()
    {
        Id = "e1",
        Photo = [0, 255, 254],
        Long = Enumerable.Range(0, 60).Select(static number => (byte)number).ToArray(),
    };

    protected override void AssertRead(GemBinary found) => Assert.Multiple(() =>
    {
        Assert.That(found.Photo, Is.EqualTo(new byte[] { 0, 255, 254 }));
        Assert.That(found.Long.ToArray(), Is.EqualTo(Enumerable.Range(0, 60)));
        Assert.That(found.None, Is.Null);
    });

    protected override void Change(GemBinary found) => found.Photo[2] = 253;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemBinary
{
    public byte[] Photo { get; set; } = [];

    public ReadOnlyMemory<byte> Long { get; set; }

    public byte[]? None { get; set; }
}
