using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Times;

/// <summary>The machine's own zone matters to nothing but to local times, which say so.</summary>
[NonParallelizable]
[Platform(Exclude = "Win", Reason = "Windows takes its zone from the registry.")]
public class MachineZoneTests
{
    private static readonly DateTime Instant = new(2026, 10, 25, 1, 30, 0, DateTimeKind.Utc);

    private string? _before;

    [SetUp]
    public void Remember() => _before = Environment.GetEnvironmentVariable("TZ");

    [TearDown]
    public void Restore() => MoveTo(_before);

    [TestCase("UTC")]
    [TestCase("Europe/Zurich")]
    [TestCase("America/New_York")]
    [TestCase("Asia/Kathmandu")]
    [TestCase("Pacific/Apia")]
    public void Same_bytes_wherever_the_machine_stands(string zone)
    {
        MoveTo(zone);
        Assert.That(TimeZoneInfo.Local.GetUtcOffset(Instant), Is.EqualTo(TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(Instant)), "the machine has moved");
        Assert.That(Forms(), Is.EqualTo(new[]
        {
            """{"N":"1792891800"}""",
            """{"N":"1792891800"}""",
            """{"N":"1792891800"}""",
            """{"N":"1792891800000"}""",
            """{"S":"2026-10-25T01:30:00+00:00"}""",
            """{"S":"2026-10-25T02:30:00+01:00"}""",
            """{"S":"2026-10-25T02:30:00+01:00"}""",
        }));
        Assert.That(Json.Read<DateTimeOffset, DateTimeOffsetCodec>("""{"S":"2026-10-25T01:30:00"}""").UtcDateTime, Is.EqualTo(Instant));
    }

    private static string[] Forms() =>
    [
        Json.Write<DateTime, DateTimeCodec>(Instant),
        Json.Write<DateTime, DateTimeCodec>(DateTime.SpecifyKind(Instant, DateTimeKind.Unspecified)),
        Json.Write<DateTime, DateTimeCodec>(Instant.ToLocalTime()),
        Json.Write<DateTime, DateTimeEpochMillisecondsCodec>(Instant.ToLocalTime()),
        Json.Write<DateTime, DateTimeIsoCodec<UtcZone>>(Instant),
        Json.Write<DateTime, DateTimeIsoCodec<Zurich>>(Instant.ToLocalTime()),
        Json.Write<DateTimeOffset, DateTimeOffsetIsoCodec<Zurich>>(new(Instant.ToLocalTime())),
    ];

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
