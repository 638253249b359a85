namespace Dynamoid.CodeFixes;

/// <summary>Finds the name that somebody has mistyped.</summary>
internal static class NearestName
{
    /// <summary>The one candidate that differs by the fewest letters, casing aside, and by no more than a third of them; null when there is none, or two.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        List<(string Candidate, int Distance)> near =
        [
            .. candidates
                .Select(candidate => (Candidate: candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
                .Where(pair => pair.Distance <= Math.Max(1, name.Length / 3))
                .OrderBy(static pair => pair.Distance),
        ];
        bool isClear = near.Count == 1 || (near.Count > 1 && near[0].Distance < near[1].Distance);
        return isClear && name.Length > 1 ? near[0].Candidate : null;
    }

    /// <summary>How many letters have to be added, removed, replaced or swapped with their neighbour.</summary>
    public static int Distance(string left, string right)
    {
        int[] twoAbove = [];
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, replaced);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }

            (twoAbove, above) = (above, row);
        }

        return above[right.Length];
    }
}
