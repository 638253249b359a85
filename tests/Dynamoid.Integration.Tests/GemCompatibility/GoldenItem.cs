using System.Text.Json.Nodes;
using Dynamoid.Documents;

namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>An item exactly as the Ruby gem Dynamoid writes it. It is read right, written back with nothing but a change, and stored alike by a new document of the same values.</summary>
/// <typeparam name="T">The document that shares the table with the gem's model.</typeparam>
/// <typeparam name="TKey">Its key.</typeparam>
public abstract class GoldenItem<T, TKey> : ClientFixture
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>What the gem wrote, as DynamoDB's JSON.</summary>
    protected abstract string Golden { get; }

    /// <summary>The attribute that <see cref="Change"/> changes, as it is stored then; null when it is removed.</summary>
    protected abstract string Changed { get; }

    /// <summary>What a new document of the same values is stored as: what the gem writes, unless it is wrong there.</summary>
    protected virtual string Written => Golden;

    protected DocumentSet<T, TKey> Set => Client.Documents<T, TKey>();

    [Test]
    public async Task What_the_gem_wrote_is_read()
    {
        await Wire.PutAsync(Set.TableName, Golden);
        AssertRead(await FindAsync());
    }

    [Test]
    public async Task Nothing_but_the_change_is_written_back()
    {
        await Wire.PutAsync(Set.TableName, Golden);
        JsonNode expected = await StoredAsync(KeyOf(Golden));
        T found = await FindAsync();
        Wire.Clear();
        await Set.SaveAsync(found);
        Assert.That(Wire.Operations, Is.Empty, () => "nothing has changed, but was sent: " + Wire.Last);

        Change(found);
        await Set.SaveAsync(found, new SaveOptions { Touch = false });
        foreach ((string name, JsonNode? value) in JsonNode.Parse(Changed)!.AsObject())
        {
            expected.AsObject().Remove(name);
            if (value is not null)
                expected[name] = value.DeepClone();
        }

        await AssertStoredAsync(expected);
    }

    [Test]
    public async Task The_same_values_are_stored_as_the_gem_stores_them()
    {
        // Through DynamoDB, so that its numbers have the form that it gives them.
        await Wire.PutAsync(Set.TableName, Written);
        JsonNode expected = await StoredAsync(KeyOf(Written));
        T same = Same();
        await Set.DeleteAsync(T.KeyOf(same));
        await Set.SaveAsync(same);
        await AssertStoredAsync(expected);
    }

    /// <summary>A new document of the values that the gem stored.</summary>
    protected abstract T Same();

    protected abstract void AssertRead(T found);

    /// <summary>Changes one member.</summary>
    protected abstract void Change(T found);

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    /// <summary>What is stored under a key in DynamoDB's JSON.</summary>
    protected Task<JsonNode> StoredAsync(string key) => Wire.ItemAsync(Set.TableName, key);

    /// <summary>The document of another item in the same table.</summary>
    protected async Task<T> ReadAsync(string item, TKey key)
    {
        await Wire.PutAsync(Set.TableName, item);
        return await Set.FindAsync(key, consistentRead: true);
    }

    private Task<T> FindAsync() => Set.FindAsync(T.KeyOf(Same()), consistentRead: true);

    private async Task AssertStoredAsync(JsonNode expected)
    {
        JsonNode stored = await StoredAsync(KeyOf(expected.ToJsonString()));
        Assert.That(RawItems.AreSame(stored, expected), Is.True, () => $"Stored is {stored.ToJsonString()}, expected {expected.ToJsonString()}");
    }

    private static string KeyOf(string item)
    {
        JsonObject key = [];
        foreach (string attribute in new[] { T.Schema.HashKey.Attribute, T.Schema.RangeKey?.Attribute }.OfType<string>())
            key[attribute] = JsonNode.Parse(item)![attribute]!.DeepClone();
        return key.ToJsonString();
    }
}
