using System.Collections.Concurrent;
using System.Globalization;

namespace Dynamoid.Analyzers.Tests.Typing;

/// <summary>
/// Whoever types leaves sources that do not compile most of the time. None of them makes the generator, an analyzer, a suppressor or a fix throw, and what is whole again has the
/// reports that it had. Some of the sources are typed in, a few times each; DYNAMOID_TYPING_EDITS says how often to type in each of all, DYNAMOID_TYPING_SEED sets another beginning.
/// </summary>
internal sealed class TypingTests
{
    private const int OneOf = 8;
    private const int Few = 3;
    private static readonly int? Edits = FromEnvironment("DYNAMOID_TYPING_EDITS");
    private static readonly int First = FromEnvironment("DYNAMOID_TYPING_SEED") ?? 20_261_127;

    [Test]
    public async Task Nothing_throws_while_somebody_types()
    {
        ConcurrentQueue<string> failures = new();
        IReadOnlyList<TypedSource> all = TypedSource.All;
        await Parallel.ForEachAsync(
            all.Index().Where(source => Edits is not null || (all.Count - 1 - source.Index) % OneOf == 0),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Min(2, Environment.ProcessorCount) },
            async (source, _) =>
            {
                foreach (string failure in await TypeAsync(source.Item, (ulong)(First + (source.Index * 1_000_000)), Edits ?? Few))
                    failures.Enqueue(failure);
            });
        Assert.That(failures, Is.Empty);
    }

    private static async Task<IReadOnlyList<string>> TypeAsync(TypedSource source, ulong first, int edits)
    {
        TypingSession session = new(source);
        IReadOnlyList<string> before = await session.TypeAsync(source.Text);
        List<string> failures = [.. session.Failures.Select(failure => $"{source.Name}: {failure}")];
        for (int number = 0; number < edits; number++)
        {
            int known = session.Failures.Count;
            string broken = TypingMutator.Make(first + (ulong)number, source.Text);
            await session.TypeAsync(broken);
            failures.AddRange(session.Failures.Skip(known).Select(failure => $"{source.Name} with seed {first + (ulong)number}: {failure}\n{broken}"));
        }

        IReadOnlyList<string> after = await session.TypeAsync(source.Text);
        failures.AddRange(after.Except(before).Select(report => $"{source.Name} has after all: {report}"));
        failures.AddRange(before.Except(after).Select(report => $"{source.Name} has no longer: {report}"));
        return failures;
    }

    private static int? FromEnvironment(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
