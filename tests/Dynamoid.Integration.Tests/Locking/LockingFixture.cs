using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Locking;

/// <summary>Accounts and contracts, whose versions are counted, and what was sent to their tables.</summary>
public abstract class LockingFixture : ClientFixture
{
    protected AccountSet Accounts => Account.Using(Client);

    protected ContractSet Contracts => Contract.Using(Client);

    protected string Condition => Wire.LastRequest.GetProperty("ConditionExpression").GetString()!;

    protected override async Task CreateTablesAsync()
    {
        await Accounts.CreateTableAsync();
        await Contracts.CreateTableAsync();
    }

    /// <summary>An account that is stored, in version 1, and nothing sent.</summary>
    protected async Task<Account> StoredAsync(string id)
    {
        Account account = await Accounts.CreateAsync(new Account { Id = id, Owner = "Ann", Balance = 100 });
        Wire.Clear();
        return account;
    }

    /// <summary>Somebody else changes the account: it is in version 2 then, and its owner is Eve.</summary>
    protected async Task ChangeElsewhereAsync(string id)
    {
        await Accounts.UpdateAttributesAsync(id, static account => account.Owner = "Eve");
        Wire.Clear();
    }

    protected Task PutAsync(string item) => Wire.PutAsync($"{Namespace}_accounts", item);

    protected Task<Dictionary<string, string>> AttributesAsync(string id) => Wire.AttributesAsync($"{Namespace}_accounts", Key(id));

    protected Task<Dictionary<string, string>> ContractAttributesAsync(string id) => Wire.AttributesAsync($"{Namespace}_contracts", Key(id));

    private static string Key(string id) => $$$"""{"id":{"S":"{{{id}}}"}}""";
}
