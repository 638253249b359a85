namespace Dynamoid.Fuzz.Tests;

/// <summary>Makes inputs: noise, and what is left of valid ones after something has happened to them.</summary>
internal static class Mutator
{
    private const int MostNoise = 80;
    private const int MostChanges = 4;
    private const int DeepestNesting = 400;

    /// <summary>The input that follows from a seed and some valid inputs.</summary>
    public static byte[] Make(ulong seed, IReadOnlyList<byte[]> valid)
    {
        FuzzRandom random = new(seed);
        return random.Next(12) switch
        {
            0 => Noise(random, static random => [(byte)random.Next(256)]),
            1 => Noise(random, static random => random.Pick(Pieces.Tokens)),
            2 => Nested(random),
            3 => Truncated(random, random.Pick(valid)),
            4 or 5 => WithAnotherTag(random, random.Pick(valid)),
            6 or 7 or 8 => WithAnotherText(random, random.Pick(valid)),
            9 => Spliced(random, random.Pick(valid), random.Pick(valid)),
            _ => Damaged(random, random.Pick(valid)),
        };
    }

    private static byte[] Noise(FuzzRandom random, Func<FuzzRandom, byte[]> piece) =>
        [.. Enumerable.Range(0, random.Next(MostNoise)).SelectMany(_ => piece(random))];

    private static byte[] Nested(FuzzRandom random)
    {
        (byte[] open, byte[] inside, byte[] close) = random.Pick(Pieces.Nesting);
        int depth = random.Next(2) == 0 ? 28 + random.Next(8) : random.Next(DeepestNesting);
        IEnumerable<byte> closing = Enumerable.Repeat(close, random.Next(4) == 0 ? random.Next(depth + 1) : depth).SelectMany(static bytes => bytes);
        return [.. Enumerable.Repeat(open, depth).SelectMany(static bytes => bytes), .. inside, .. closing];
    }

    private static byte[] Truncated(FuzzRandom random, byte[] input) => input[..random.Next(input.Length + 1)];

    private static byte[] WithAnotherTag(FuzzRandom random, byte[] input)
    {
        int at = IndexAfter(random, input, "{\""u8);
        int end = at < 0 ? -1 : input.AsSpan(at).IndexOf((byte)'"');
        return end < 0 ? input : [.. input[..at], .. random.Pick(Pieces.Tags), .. input[(at + end)..]];
    }

    private static byte[] WithAnotherText(FuzzRandom random, byte[] input)
    {
        int at = IndexAfter(random, input, ":\""u8);
        int end = at < 0 ? -1 : input.AsSpan(at).IndexOf((byte)'"');
        return end < 0 ? input : [.. input[..at], .. random.Pick(Pieces.Texts), .. input[(at + end)..]];
    }

    // The end of one item after the beginning of another, at commas: attributes come twice, or under the names of others.
    private static byte[] Spliced(FuzzRandom random, byte[] first, byte[] second) =>
        [.. first[..Math.Max(0, IndexAfter(random, first, ","u8))], .. second[Math.Max(0, IndexAfter(random, second, ","u8))..]];

    private static byte[] Damaged(FuzzRandom random, byte[] input)
    {
        List<byte> bytes = [.. input];
        for (int times = 1 + random.Next(MostChanges); times > 0 && bytes.Count > 0; times--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = random.Pick(Pieces.Letters);
                    break;
                case 2:
                    bytes.Insert(at, random.Pick(Pieces.Letters));
                    break;
                default:
                    bytes.RemoveRange(at, 1 + random.Next(Math.Min(20, bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The place behind one of a mark's occurrences; -1 when there is none behind a place that is chosen first.</summary>
    private static int IndexAfter(FuzzRandom random, byte[] input, ReadOnlySpan<byte> mark)
    {
        int from = random.Next(input.Length + 1);
        int found = input.AsSpan(from).IndexOf(mark);
        return found < 0 ? -1 : from + found + mark.Length;
    }
}
