using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Locking;

/// <summary>Which version a document has, and what is sent for it.</summary>
public sealed class LockVersionTests : LockingFixture
{
    [Test]
    public async Task A_new_document_begins_with_1_unless_it_says_otherwise()
    {
        Account account = await Accounts.CreateAsync(new Account { Id = "first" });
        Account other = await Accounts.CreateAsync(new Account { Id = "hundredth", LockVersion = 100 });
        Contract zero = await Contracts.CreateAsync(new Contract { Id = "zeroth", Revision = 0 });
        Assert.That((account.LockVersion, other.LockVersion, zero.Revision), Is.EqualTo((1, 100, 0L)));
        Assert.That((await AttributesAsync("hundredth"))["lock_version"], Is.EqualTo("""{"N":"100"}"""));
    }

    [Test]
    public async Task A_save_checks_the_version_and_adds_1_in_the_same_request()
    {
        Account account = await StoredAsync("request");
        account.Balance = 7;
        await account.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(["UpdateItem"]));
        Assert.That(Condition, Is.EqualTo("attribute_exists(#k) AND #3=:v"));
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #2=:2,#3=:3,#5=:5"));
        Assert.That(Wire.LastRequest.GetProperty("ExpressionAttributeValues").GetProperty(":v").GetRawText(), Is.EqualTo("""{"N":"1"}"""));
        Assert.That(Wire.LastRequest.GetProperty("ExpressionAttributeValues").GetProperty(":3").GetRawText(), Is.EqualTo("""{"N":"2"}"""));
    }

    [Test]
    public async Task What_has_not_changed_is_not_sent_to_count_a_version()
    {
        Account account = await StoredAsync("unchanged");
        await account.SaveAsync();
        await Client.TransactAsync(t => t.Save(account));
        Assert.That((Wire.Operations.Count, account.LockVersion), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_version_that_the_user_sets_is_kept_and_the_stored_one_is_checked()
    {
        Account account = await StoredAsync("explicit");
        Account holder = await Accounts.FindAsync("explicit");
        account.LockVersion = 50;
        await account.SaveAsync();
        Assert.That((account.LockVersion, (await AttributesAsync("explicit"))["lock_version"]), Is.EqualTo((50, """{"N":"50"}""")));
        holder.LockVersion = 60;
        StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => holder.SaveAsync());
        Assert.That((error!.ExpectedVersion, error.StoredVersion, holder.LockVersion), Is.EqualTo((1L, 50L, 60)));
    }

    [Test]
    public async Task A_new_document_that_is_not_saved_has_no_version()
    {
        await StoredAsync("taken");
        Account account = new() { Id = "taken" };
        await Assert.ThrowsAsync<RecordNotUniqueException>(() => Accounts.SaveAsync(account));
        Assert.That(account.LockVersion, Is.Zero);
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(t => t.Create(account)));
        Assert.That((account.LockVersion, account.IsNew), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task A_request_that_gets_no_answer_leaves_the_version_as_it_was()
    {
        Account account = await StoredAsync("lost");
        account.Balance = 7;
        Wire.Answer = static request => throw new HttpRequestException(request.Operation.Name);
        await Assert.ThrowsAsync<HttpRequestException>(() => account.SaveAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => Client.TransactAsync(t => t.Save(account)));
        Assert.That(account.LockVersion, Is.EqualTo(1));
        Wire.Answer = null;
        await account.SaveAsync();
        Assert.That(account.LockVersion, Is.EqualTo(2));
    }

    [Test]
    public async Task An_item_without_a_version_gets_the_first_one_and_is_protected_from_then_on()
    {
        foreach (string version in new[] { "", ",\"lock_version\":{\"NULL\":true}", ",\"lock_version\":{\"N\":\"0\"}" })
        {
            await PutAsync($$$"""{"id":{"S":"older"},"balance":{"N":"1"}{{{version}}}}""");
            Account account = await Accounts.FindAsync("older");
            Account holder = await Accounts.FindAsync("older");
            account.Balance = 7;
            await account.SaveAsync();
            Assert.That((account.LockVersion, (await AttributesAsync("older"))["lock_version"]), Is.EqualTo((1, """{"N":"1"}""")), version);
            holder.Balance = 8;
            StaleObjectException? error = await Assert.ThrowsAsync<StaleObjectException>(() => holder.SaveAsync());
            Assert.That(error!.Message, Does.Contain("is 1 and was none"));
            await Assert.ThrowsAsync<StaleObjectException>(() => holder.DeleteAsync());
        }
    }

    [Test]
    public async Task An_item_without_a_version_can_be_deleted()
    {
        await PutAsync("""{"id":{"S":"older"}}""");
        await (await Accounts.FindAsync("older")).DeleteAsync();
        Assert.That(await Accounts.ExistsAsync("older"), Is.False);
        await Wire.PutAsync($"{Namespace}_contracts", """{"id":{"S":"older"},"revision":{"NULL":true}}""");
        await (await Contracts.FindAsync("older")).DeleteAsync();
        Assert.That(await Contracts.ExistsAsync("older"), Is.False);
    }

    [Test]
    public async Task A_null_is_never_stored_as_a_version_because_it_could_not_be_counted()
    {
        await Contracts.UpsertAsync("null", static c => c.Text.Set("made"));
        Contract contract = await Contracts.FindAsync("null");
        await contract.UpdateAsync(static c => c.Revision.Remove());
        await Contracts.UpdateAsync("null", static c => c.Text.Set("counted"));
        Assert.That((await ContractAttributesAsync("null"))["revision"], Is.EqualTo("""{"N":"1"}"""));
    }

    [Test]
    public async Task So_many_attributes_that_no_expression_holds_them_are_checked_too()
    {
        Contract contract = await Contracts.CreateAsync(new Contract { Id = "wide" });
        Contract holder = await Contracts.FindAsync("wide");
        Widen(contract);
        Wire.Clear();
        await contract.SaveAsync();
        Assert.That(Wire.LastRequest.GetProperty("Expected").GetProperty("revision").GetRawText(), Is.EqualTo("""{"ComparisonOperator":"EQ","AttributeValueList":[{"N":"1"}]}"""));
        Assert.That((contract.Revision, (await ContractAttributesAsync("wide"))["revision"]), Is.EqualTo((2L, """{"N":"2"}""")));
        Widen(holder);
        await Assert.ThrowsAsync<StaleObjectException>(() => holder.SaveAsync());
        Assert.That(holder.Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task So_many_attributes_of_an_item_without_a_version_are_checked_too()
    {
        await Wire.PutAsync($"{Namespace}_contracts", """{"id":{"S":"wide and old"}}""");
        Contract contract = await Contracts.FindAsync("wide and old");
        Contract holder = await Contracts.FindAsync("wide and old");
        Widen(contract);
        await contract.SaveAsync();
        Assert.That(contract.Revision, Is.EqualTo(1));
        Widen(holder);
        await Assert.ThrowsAsync<StaleObjectException>(() => holder.SaveAsync());
        Assert.That(holder.Revision, Is.Null);
    }

    [Test]
    public async Task Documents_without_originals_are_checked_by_the_version_that_they_have()
    {
        await StoredAsync("untracked");
        Account account = await Accounts.AsNoTracking().FindAsync("untracked");
        Account holder = await Accounts.AsNoTracking().FindAsync("untracked");
        account.Balance = 7;
        await Accounts.AsNoTracking().SaveAsync(account);
        Assert.That(account.LockVersion, Is.EqualTo(2));
        await Accounts.AsNoTracking().SaveAsync(account);
        Assert.That((account.LockVersion, (await AttributesAsync("untracked"))["lock_version"]), Is.EqualTo((3, """{"N":"3"}""")));
        await Assert.ThrowsAsync<StaleObjectException>(() => Accounts.AsNoTracking().SaveAsync(holder));
        await Assert.ThrowsAsync<StaleObjectException>(() => Accounts.AsNoTracking().IncrementAsync(holder, static a => a.Balance.Increment()));
        await Assert.ThrowsAsync<StaleObjectException>(() => Accounts.AsNoTracking().DeleteAsync(holder));
        Assert.That(holder.LockVersion, Is.EqualTo(1));
    }

    [Test]
    public async Task A_document_that_was_read_without_its_version_is_refused_before_the_request()
    {
        await Accounts.CreateAsync(new Account { Id = "partial", Owner = "Pat" });
        Account account = await Accounts.Where(static a => a.Owner == "Pat").WithIndex("keys").FirstAsync();
        Assert.That(account.IsPartial);
        account.Balance = 7;
        Wire.Clear();
        foreach (Func<Task> write in new Func<Task>[] { () => account.SaveAsync(), () => account.TouchAsync(), () => account.DeleteAsync(), () => Client.TransactAsync(t => t.Delete(account)) })
        {
            InvalidOperationException? error = await Assert.ThrowsAsync<InvalidOperationException>(write.Invoke);
            Assert.That(error!.Message, Does.Contain("without LockVersion").And.Contains("ReloadAsync"));
        }

        Assert.That(Wire.Operations, Is.Empty);
        Account projected = await Accounts.Where(static a => a.Id == "partial").Project(static a => [a.LockVersion]).FirstAsync();
        projected.Balance = 7;
        await projected.SaveAsync();
        Assert.That(projected.LockVersion, Is.EqualTo(2));
    }

    [Test]
    public async Task A_look_at_the_request_changes_no_version()
    {
        Account account = await StoredAsync("looked at");
        account.Balance = 7;
        Assert.That(Accounts.Requests.Save(account)!.Json, Does.Contain("#3=:v"));
        Assert.That(Accounts.Requests.Delete(account).Json, Does.Contain("ConditionExpression"));
        Assert.That(account.LockVersion, Is.EqualTo(1));
    }

    private static void Widen(Contract contract)
    {
        for (int i = 0; i < 260; i++)
            contract.Extra[$"clause{i}"] = i;
    }
}
