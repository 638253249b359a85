namespace Dynamoid.Analyzers;

/// <summary>Where the page of each rule is.</summary>
internal static class HelpPages
{
    public const string Folder = "https://github.com/dynamoid/dynamoid-net/blob/main/docs/rules/";

    public static string Of(string id) => Folder + id + ".md";
}
