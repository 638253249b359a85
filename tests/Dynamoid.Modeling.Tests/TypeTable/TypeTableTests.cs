using System.Runtime.CompilerServices;

namespace Dynamoid.Modeling.Tests.TypeTable;

/// <summary>The guide's table of types is the one that the code gives; <c>DYNAMOID_ACCEPT_SNAPSHOTS=1</c> writes it.</summary>
public sealed class TypeTableTests
{
    private const string Begin = "<!-- types: made by TypeTableTests -->\n";
    private const string End = "<!-- /types -->";

    [Test]
    public void The_guide_shows_what_the_code_does()
    {
        string page = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "..", "docs", "guide", "types.md"));
        string text = File.ReadAllText(page);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        string table = TypeTable.Render();
        if (Environment.GetEnvironmentVariable("DYNAMOID_ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(page, text[..begin] + table + text[end..]);
        else
            Assert.That(text[begin..end], Is.EqualTo(table), "run this test with DYNAMOID_ACCEPT_SNAPSHOTS=1 to renew the table");
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
