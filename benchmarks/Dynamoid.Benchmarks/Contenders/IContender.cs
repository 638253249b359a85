using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Contenders;

/// <summary>One way to talk to DynamoDB. Value tasks, so that nobody pays for this interface when an operation ends at once.</summary>
internal interface IContender
{
    /// <summary>Reads order 1.</summary>
    ValueTask<IOrder> GetAsync();

    /// <summary>Writes order 1 as a new item, on condition that there is none yet.</summary>
    ValueTask PutAsync();

    /// <summary>Reads one page of the orders of a customer.</summary>
    ValueTask<IReadOnlyList<IOrder>> QueryAsync();

    /// <summary>Reads 100 orders by key.</summary>
    ValueTask<IReadOnlyList<IOrder>> BatchGetAsync();
}
