namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>What comes from elsewhere.</summary>
internal static class Names
{
    public static string Index { get; set; } = "states";
}
