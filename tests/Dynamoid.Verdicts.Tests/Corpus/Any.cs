namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Values that no compiler knows.</summary>
internal static class Any
{
    public static bool Yes { get; set; } = true;

    public static bool No { get; set; }

    public static string? Maybe { get; set; } = "Rome";

    public static string City { get; set; } = "Rome";

    public static int Number { get; set; } = 3;
}
