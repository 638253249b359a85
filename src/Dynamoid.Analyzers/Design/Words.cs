namespace Dynamoid.Analyzers.Design;

/// <summary>The words of a name: <c>TotalPrice</c> is <c>Total</c> and <c>Price</c>.</summary>
internal static class Words
{
    /// <summary>The last word; that is what the thing is.</summary>
    public static string LastOf(string name)
    {
        int start = name.Length - 1;
        while (start > 0 && !(char.IsUpper(name[start]) && !char.IsUpper(name[start - 1])))
            start--;
        return name.Substring(Math.Max(start, 0));
    }
}
