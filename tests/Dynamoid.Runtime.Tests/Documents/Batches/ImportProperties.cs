using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>Whatever DynamoDB leaves over, when and of which batch: the table holds what was asked for, or the exception names exactly what it lacks.</summary>
public class ImportProperties
{
    [Test]
    public async Task Leftovers_at_each_step_of_each_batch_are_written_in_the_end([Range(0, 8)] int step, [Values(1, 7, 24, 25)] int count)
    {
        FakeTable table = new();
        table.LeaveOver = ids => table.Batches.Count - 1 == step ? ids.Take(count) : [];
        Assert.That(await Ticket.Using(table.Client(new FlowClock())).ImportAsync(Ticket.Many(200), new ImportOptions { MaxConcurrency = 3 }), Is.EqualTo(200));
        Assert.That(table.Items, Has.Count.EqualTo(200));
        Assert.That(table.Batches.Sum(static batch => batch.Length), Is.GreaterThanOrEqualTo(200 + Math.Min(count, step == 8 ? 0 : 1)), "and something was left over");
    }

    [Test]
    public void Any_trouble_ends_in_the_state_that_was_asked_for_or_in_names() =>
        Prop.ForAll(Cases().ToArbitrary(), static trouble => RunAsync(trouble).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Gen<Trouble> Cases() =>
        from ids in Gen.Choose(0, 60).ListOf()
        from more in Gen.Choose(0, 200)
        from stuck in Gen.Choose(0, 60).ListOf()
        from seed in Gen.Choose(0, int.MaxValue)
        from concurrency in Gen.Choose(1, 5)
        select new Trouble([.. ids, .. Enumerable.Range(61, more)], [.. stuck.Take(3)], seed, concurrency);

    private static async Task RunAsync(Trouble trouble)
    {
        HashSet<string> stuck = [.. trouble.Stuck.Select(static id => $"t{id}")];
        Ticket[] tickets = [.. trouble.Ids.Select(static (id, place) => new Ticket { Id = $"t{id}", Title = $"title {place}" })];
        Random random = new(trouble.Seed);
        FakeTable table = new() { LeaveOver = ids => [.. ids.Where(id => stuck.Contains(id) || random.Next(4) == 0)] };
        table.Refuse = _ => random.Next(10) == 0 ? FakeTable.Throttled() : null;
        HashSet<string> named = [];
        try
        {
            long written = await Ticket.Using(table.Client(new FlowClock())).ImportAsync(tickets, new ImportOptions { MaxConcurrency = trouble.Concurrency });
            Assert.That(written, Is.EqualTo(tickets.Length));
        }
        catch (ImportException error)
        {
            named = [.. error.Documents<Ticket>().Select(static ticket => ticket.Id)];
            Assert.That(error.Failures, Has.Count.EqualTo(error.Documents<Ticket>().Count()));
        }

        Assert.That(named, Is.EquivalentTo(stuck.Where(id => tickets.Any(ticket => ticket.Id == id))), "exactly what is missing is named");
        foreach (IGrouping<string, Ticket> same in tickets.GroupBy(static ticket => ticket.Id).Where(group => !stuck.Contains(group.Key)))
            Assert.That(table.Items[same.Key], Does.Contain($"\"{same.Last().Title}\""), "the last of one key stays");
        Assert.That(tickets.Where(ticket => !stuck.Contains(ticket.Id)).Select(static ticket => ticket.IsPersisted), Is.All.True);
    }

    private sealed record Trouble(int[] Ids, int[] Stuck, int Seed, int Concurrency);
}
