namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>All that happens to chapters, whichever object it happens to, with the requests among it. One for all, since nobody holds the objects that a query makes; tests run one after the other.</summary>
internal static class Journal
{
    private static readonly List<string> Entries = [];

    /// <summary>All of it, in the gem's words: <c>before_save PutItem after_save</c>.</summary>
    public static string Text => string.Join(' ', Entries);

    public static void Add(string entry) => Entries.Add(entry);

    public static void Clear() => Entries.Clear();
}
