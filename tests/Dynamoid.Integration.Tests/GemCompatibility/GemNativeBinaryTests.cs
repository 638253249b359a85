namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>binary, store_as_native_binary: true</c>: <c>B</c>.</summary>
public class GemNativeBinaryTests : GoldenItem<GemNativeBinary, GemNativeBinaryKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"photo":{"B":"AP/+"},"text":{"S":"AP/+"}}""";

    protected override string Changed => """{"photo":{"B":"AQ=="}}""";

    protected override GemNativeBinary Same() => new()
    {
        Id = "e1",
        Photo = [0, 255, 254],
        Text = [0, 255, 254],
    };

    protected override void AssertRead(GemNativeBinary found) => Assert.That((Convert.ToHexString(found.Photo), Convert.ToHexString(found.Text)), Is.EqualTo(("00FFFE", "00FFFE")));

    protected override void Change(GemNativeBinary found) => found.Photo = [1];
}

[DynamoDocument(Profile = StorageProfile.Gem3, Binaries = BinaryFormat.Native, Timestamps = false)]
public partial class GemNativeBinary
{
    public byte[] Photo { get; set; } = [];

    [Field(Format = FieldFormat.Base64)] public byte[] Text { get; set; } = [];
}
