namespace Dynamoid.Fuzz.Tests;

/// <summary>Inputs that once failed.</summary>
internal static class KeptInputs
{
    public static IReadOnlyList<(Target Target, byte[] Input)> All { get; } = Read();

    private static List<(Target Target, byte[] Input)> Read()
    {
        Dictionary<string, Target> targets = Targets.All.ToDictionary(static target => target.Name, StringComparer.Ordinal);
        using StreamReader reader = new(typeof(KeptInputs).Assembly.GetManifestResourceStream("Kept.txt")!);
        IEnumerable<string[]> lines = reader.ReadToEnd().Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split(' '));
        return [.. lines.Select(line => (targets[line[0]], Convert.FromBase64String(line[1])))];
    }
}
