namespace Dynamoid.Docs.Tests.Examples;

public class Concurrency
{
    [Test]
    public async Task Counting()
    {
        string id = (await Address.CreateAsync(new Address { Latitude = 41 })).Id;

        #region race-atomic
        await Address.IncAsync(id, a => a.Latitude.Increment());
        await Address.UpdateAsync(id, a => a.Latitude.Decrement(2).If(a.Latitude >= 2));
        #endregion

        Assert.That((await Address.FindAsync(id)).Latitude, Is.EqualTo(40));
    }

    [Test]
    public async Task Stale()
    {
        string id = (await Account.CreateAsync(new Account { Balance = 100 })).Id;
        decimal left = 0;

        #region stale
        Account mine = await Account.FindAsync(id);
        Account yours = await Account.FindAsync(id);

        mine.Balance -= 10;
        await mine.SaveAsync();                        // UpdateItem … IF lock_version = 1; LockVersion is 2 now

        yours.Balance -= 20;
        try
        {
            await yours.SaveAsync();
        }
        catch (StaleObjectException stale)
        {
            // Version 2 is stored, 1 was loaded. Nothing was written, and yours is as it was: changed, of version 1.
            left = stale.Stored<Account>()!.Balance;   // what is stored, at no cost
        }
        #endregion

        Assert.That((mine.LockVersion, yours.LockVersion, left), Is.EqualTo((2, 1, 90m)));
    }

    [Test]
    public async Task Retrying()
    {
        string id = (await Account.CreateAsync(new Account { Balance = 100 })).Id;

        #region retry
        Account account = await Account.UpdateWithRetryAsync(id, a =>
        {
            if (a.Balance < 30)
                throw new InvalidOperationException("There is not enough money.");
            a.Balance -= 30;
        });
        #endregion

        Assert.That(account.Balance, Is.EqualTo(70m));
    }
}
