using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Transactions;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Row 27: what DynamoDB does not take in one transaction is refused before the call.</summary>
public sealed class TransactionLimitTests : TransactionFixture
{
    [TearDown]
    public void Nothing_was_sent() => Assert.That(Wire.Operations, Is.Empty);

    [Test]
    public async Task Two_actions_on_one_item_are_refused()
    {
        InvalidTransactionException? error = await Assert.ThrowsAsync<InvalidTransactionException>(() => Client.TransactAsync(static t =>
        {
            t.Create(new Address { Id = "twice" });
            Address.In(t).Check("twice", a => a.Latitude == 1);
        }));
        Assert.That(error!.Message, Does.Contain("Actions 0 and 1").And.Contains("twice"));
    }

    [Test]
    public async Task More_than_100_actions_are_refused()
    {
        InvalidTransactionException? error = await Assert.ThrowsAsync<InvalidTransactionException>(() => Client.TransactAsync(static t =>
        {
            for (int i = 0; i < 101; i++)
                t.Create(new Address());
        }));
        Assert.That(error!.Message, Does.Contain("101 actions"));
    }

    [Test]
    public async Task More_than_4_MB_are_refused()
    {
        InvalidTransactionException? error = await Assert.ThrowsAsync<InvalidTransactionException>(() => Client.TransactAsync(static t =>
        {
            for (int i = 0; i < 11; i++)
                t.Create(new Address { City = new string('x', 390_000) });
        }));
        Assert.That(error!.Message, Does.Contain("4,194,304"));
    }
}
