namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Resources as the compiler makes them of a .resx file.</summary>
public static class Texts
{
    public static string HomeTown => "Heimatort";

    public static string IsMissing => "{0} fehlt.";
}
