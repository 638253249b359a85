using System.Text;

namespace Dynamoid.Integration.Tests;

/// <summary>Values of every kind at random, from a seed that a failure names.</summary>
internal sealed class AnyValues(int seed)
{
    private const int LastYear = 9999;

    private readonly Random _random = new(seed);

    public bool Flag() => _random.Next(2) == 0;

    public int Count(int most = 3) => _random.Next(most + 1);

    public T One<T>(params T[] values) => values[_random.Next(values.Length)];

    public List<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, Count()).Select(_ => make())];

    public T? Maybe<T>(Func<T> make)
        where T : struct => Flag() ? make() : null;

    /// <summary>Letters of all planes, quotes and control characters among them.</summary>
    public string Text(int least = 0)
    {
        StringBuilder text = new();
        for (int length = least + Count(12); text.Length < length;)
            text.Append(One(new Rune(_random.Next(0x20)), new Rune(_random.Next(0x20, 0x7F)), new Rune('"'), new Rune('\\'), new Rune(_random.Next(0xA0, 0xD800)), new Rune(_random.Next(0x10000, 0x110000))));
        return text.ToString();
    }

    public byte[] Bytes(int least = 0)
    {
        byte[] bytes = new byte[least + Count(20)];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>1 to 38 digits at any exponent that DynamoDB has.</summary>
    public DynamoNumber Number()
    {
        string digits = string.Concat(Enumerable.Range(0, 1 + _random.Next(38)).Select(_ => (char)('0' + _random.Next(10))));
        int exponent = _random.Next(-130, 126 - digits.Length);
        return DynamoNumber.TryParse($"{One("", "-")}{digits}E{exponent}", out DynamoNumber number) ? number : 0;
    }

    public DateTimeOffset Time(long unit = 1)
    {
        long ticks = (long)(_random.NextDouble() * new DateTime(LastYear, 12, 30, 0, 0, 0, DateTimeKind.Utc).Ticks) + TimeSpan.TicksPerDay;
        return new(Math.Min(ticks, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) / unit * unit, TimeSpan.Zero);
    }

    public DateOnly Day() => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1));

    public DynamoValue Any(int depth = 3) => _random.Next(depth > 0 ? 11 : 8) switch
    {
        0 => Text(),
        1 => Number(),
        2 => Bytes(),
        3 => Flag(),
        4 => DynamoValue.Null.Value,
        5 => new DynamoValue.StringSet([Text(1), "x"]),
        6 => new DynamoValue.NumberSet([Number(), 1]),
        7 => new DynamoValue.BinarySet([Bytes(1)]),
        8 => new DynamoValue.Map((Text(1), Any(depth - 1))),
        _ => new DynamoValue.List([.. Some(() => Any(depth - 1))]),
    };
}
