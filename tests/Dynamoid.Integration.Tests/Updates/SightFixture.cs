using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Updates;

/// <summary>A table of sights, which have a field of each kind, and what was sent to it.</summary>
public abstract class SightFixture : ClientFixture
{
    protected SightSet Sights => Sight.Using(Client);

    protected string Expression => Wire.LastRequest.GetProperty("UpdateExpression").GetString()!;

    protected string Condition => Wire.LastRequest.GetProperty("ConditionExpression").GetString()!;

    protected override Task CreateTablesAsync() => Sights.CreateTableAsync();

    /// <summary>A sight with a name of its own, stored.</summary>
    protected async Task<Sight> StoredAsync(string id, Action<Sight>? change = null)
    {
        Sight sight = new() { Id = id, City = "Rome", Size = 10, Names = ["a", "b"], Phones = [new Phone { Number = "1" }], Amounts = { ["x"] = 1 } };
        change?.Invoke(sight);
        await Sights.SaveAsync(sight);
        Wire.Clear();
        return sight;
    }
}
