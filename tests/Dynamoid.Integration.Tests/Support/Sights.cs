using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Sights of all sorts, the same ones each time.</summary>
internal static class Sights
{
    private static readonly string[] Texts = ["Aachen", "Basel", "Bern", "b", "Zürich", "Chicago"];

    public static List<Sight> All(int count)
    {
        Random random = new(20260507);
        return [.. Enumerable.Range(0, count).Select(number => One(random, $"s{number}"))];
    }

    private static Sight One(Random random, string id) => new()
    {
        Id = id,
        City = Maybe(random, Text),
        Town = Maybe(random, Text),
        Size = random.Next(-3, 8),
        Exists = random.Next(3) == 0 ? null : random.Next(0, 5),
        IsOpen = random.Next(2) == 0,
        IsFree = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        Kind = (PhoneKind)random.Next(2),
        Day = random.Next(3) == 0 ? null : Day(random),
        Price = random.Next(3) == 0 ? null : random.Next(8) / 4d,
        Seal = random.Next(3) == 0 ? null : [(byte)random.Next(3), 255],
        Nick = Maybe(random, static random => random.Next(2) == 0 ? "" : Text(random)),
        Note = Maybe(random, Text),
        Days = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Day(random))],
        Names = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(random))],
        Phones = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Phone(random))],
        Amounts = Enumerable.Range(0, random.Next(3)).ToDictionary(static number => "a." + number, _ => random.Next(4)),
        Main = Maybe(random, Phone),
    };

    private static Phone Phone(Random random) => new() { Number = Maybe(random, Text), Kind = (PhoneKind)random.Next(2) };

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];

    private static DateOnly Day(Random random) => new(2026, 1, random.Next(1, 5));

    private static T? Maybe<T>(Random random, Func<Random, T> make)
        where T : class => random.Next(4) == 0 ? null : make(random);
}
