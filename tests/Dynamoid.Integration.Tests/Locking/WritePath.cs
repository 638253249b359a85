using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Locking;

/// <summary>A way to write a document that was loaded.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Write">Writes it; its balance has been changed in memory.</param>
public sealed record WritePath(string Name, Func<DynamoidClient, Account, Task> Write)
{
    /// <summary>The ways that leave an item.</summary>
    public static IEnumerable<WritePath> Changes =>
    [
        new("save", static (client, account) => Set(client).SaveAsync(account)),
        new("save on a condition", static (client, account) => Set(client).SaveAsync(account, static a => a.Balance >= 0)),
        new("save without tracking", static (client, account) => Set(client).AsNoTracking().SaveAsync(account)),
        new("save and throw", static (client, account) => Set(client).SaveOrThrowAsync(account)),
        new("save in a transaction", static (client, account) => client.TransactAsync(t => t.Save(account))),
        new("save on a condition in a transaction", static (client, account) => client.TransactAsync(t => Account.In(t).Save(account, static a => a.Balance >= 0))),
        new("update of attributes", static (client, account) => Set(client).UpdateAttributesAsync(account, static a => a.Balance++)),
        new("update", static (client, account) => Set(client).UpdateAsync(account, static a => a.Balance.Set(5))),
        new("update on a condition", static (client, account) => Set(client).UpdateAsync(account, static a => a.Balance.Set(5).If(a.Balance >= 0))),
        new("increment", static (client, account) => Set(client).IncrementAsync(account, static a => a.Balance.Increment())),
        new("touch", static (client, account) => Set(client).TouchAsync(account)),
    ];

    /// <summary>The ways that leave none.</summary>
    public static IEnumerable<WritePath> Deletes =>
    [
        new("delete", static (client, account) => Set(client).DeleteAsync(account)),
        new("delete on a condition", static (client, account) => Set(client).DeleteAsync(account, static a => a.Balance >= 0)),
        new("destroy", static (client, account) => Set(client).DestroyAsync(account)),
        new("delete in a transaction", static (client, account) => client.TransactAsync(t => t.Delete(account))),
        new("delete on a condition in a transaction", static (client, account) => client.TransactAsync(t => Account.In(t).Delete(account, static a => a.Balance >= 0))),
    ];

    public static IEnumerable<WritePath> All => [.. Changes, .. Deletes];

    /// <summary>Writes a document, and throws what the write itself would throw, be it in a transaction.</summary>
    public async Task WriteAsync(DynamoidClient client, Account account)
    {
        try
        {
            await Write(client, account);
        }
        catch (TransactionFailedException failed) when (failed.Failures.Count == 1)
        {
            throw failed.Failures[0].Exception!;
        }
    }

    public override string ToString() => Name;

    private static AccountSet Set(DynamoidClient client) => Account.Using(client);
}
