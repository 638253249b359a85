namespace Dynamoid.Serialization;

/// <summary>The powers of ten that a <see cref="UInt128"/> holds.</summary>
internal static class PowersOfTen
{
    private const int Highest = 38;

    private static readonly UInt128[] Powers = Make();

    /// <summary>Ten to a power from 0 to 38.</summary>
    public static UInt128 Of(int power) => Powers[power];

    /// <summary>How many decimal digits a number has; zero has none.</summary>
    public static int CountDigits(UInt128 number)
    {
        // A bit is worth log10(2) = 0.30103 digits: this is the count, or one too few.
        int bits = 128 - (int)UInt128.LeadingZeroCount(number);
        int count = (bits * 1233) >> 12;
        return count <= Highest && number >= Powers[count] ? count + 1 : count;
    }

    private static UInt128[] Make()
    {
        UInt128[] powers = new UInt128[Highest + 1];
        powers[0] = 1;
        for (int power = 1; power <= Highest; power++)
            powers[power] = powers[power - 1] * 10;
        return powers;
    }
}
