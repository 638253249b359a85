using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Locking;

/// <summary>Changes that are made again when somebody else was faster.</summary>
public sealed class UpdateWithRetryTests : LockingFixture
{
    [Test]
    public async Task A_change_is_made_again_on_what_is_stored_by_then()
    {
        await StoredAsync("again");
        int tries = 0;
        Account account = await Accounts.UpdateWithRetryAsync("again", async a =>
        {
            if (tries++ < 2)
                await Accounts.IncAsync("again", static other => other.Balance.Add(10));
            a.Balance++;
        });
        Assert.That((tries, account.Balance, account.LockVersion), Is.EqualTo((3, 121, 4)));
        Assert.That(Wire.Operations.Count(static operation => operation == "GetItem"), Is.EqualTo(3));
        Assert.That(Wire.Bodies.Where(static body => !body.Contains("UpdateExpression", StringComparison.Ordinal)), Has.All.Contains("\"ConsistentRead\":true"));
    }

    [Test]
    public async Task The_last_attempt_throws_what_it_met()
    {
        await StoredAsync("never");
        int tries = 0;
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => Accounts.UpdateWithRetryAsync(
            "never",
            async account =>
            {
                tries++;
                await Accounts.IncAsync("never", static other => other.Balance.Increment());
                account.Balance++;
            },
            new UpdateRetryOptions { MaxAttempts = 3 }));
        Assert.That((tries, error!.ExpectedVersion, error.StoredVersion, error.Stored<Account>()!.Balance), Is.EqualTo((3, 3L, 4L, 103)));
        Assert.That(static () => new UpdateRetryOptions { MaxAttempts = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task A_change_that_changes_nothing_sends_nothing()
    {
        await StoredAsync("nothing");
        await Accounts.UpdateWithRetryAsync("nothing", static account => account.Balance = 100);
        Assert.That(Wire.Operations, Is.EqualTo(["GetItem"]));
    }

    [Test]
    public async Task An_item_that_is_deleted_meanwhile_is_not_found_and_not_made_again()
    {
        await StoredAsync("deleted");
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Accounts.UpdateWithRetryAsync("deleted", async account =>
        {
            await Accounts.DeleteAsync("deleted");
            account.Balance++;
        }));
        Assert.That(await Accounts.ExistsAsync("deleted"), Is.False);
    }

    [Test]
    public async Task A_cancelled_one_ends()
    {
        await StoredAsync("cancelled");
        using CancellationTokenSource source = new();
        int tries = 0;
        await Assert.CatchAsync<OperationCanceledException>(() => Accounts.UpdateWithRetryAsync(
            "cancelled",
            async account =>
            {
                tries++;
                await Accounts.IncAsync("cancelled", static other => other.Balance.Increment(), cancellationToken: CancellationToken.None);
                account.Balance++;
                await source.CancelAsync();
            },
            cancellationToken: source.Token));
        Assert.That(tries, Is.EqualTo(1));
    }

    [Test]
    public async Task A_class_without_versions_is_refused_because_nobody_would_notice()
    {
        Dynamoid.Documents.DocumentSet<Address, AddressKey> addresses = Client.Documents<Address, AddressKey>();
        InvalidOperationException? error = await Assert.ThrowsAsync<InvalidOperationException>(() => addresses.UpdateWithRetryAsync(new AddressKey("x"), static address => address.Latitude++));
        Assert.That(error!.Message, Does.Contain("no lock version"));
        Assert.That(Wire.Operations, Is.Empty);
    }
}
