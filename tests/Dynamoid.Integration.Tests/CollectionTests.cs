using System.Collections.Frozen;
using System.Collections.Immutable;
using Dynamoid.Integration.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Integration.Tests;

/// <summary>Collections of every kind against DynamoDB Local.</summary>
[TestFixture(Engine.DynamoDbLocal)]
[TestFixture(Engine.Dynalite)]
public class CollectionTests(Engine engine) : ClientFixture(engine)
{
    [Test]
    public void Any_collections_come_back_as_they_were() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<List<int>>(),
            numbers => ThroughStoreAsync(Make([.. numbers ?? []])).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Test]
    public async Task Without_elements_sets_are_left_out_and_the_others_are_kept()
    {
        Documents.Collections empty = Make([]);
        Assert.That(empty.ToItem().Keys, Has.None.AnyOf("set", "read_only_set", "sorted_set", "immutable_set", "frozen_set"));
        Assert.That(empty.ToItem().Keys, Has.Some.EqualTo("array").And.Some.EqualTo("immutable_array").And.Some.EqualTo("frozen_map"));
        await ThroughStoreAsync(empty);
    }

    [Test]
    public async Task A_default_array_is_no_value_and_comes_back_empty()
    {
        Documents.Collections document = Make([1]);
        document.ImmutableArray = default;
        document.MaybeImmutableArray = default(ImmutableArray<string>);
        Assert.That(document.ToItem().Keys, Has.None.AnyOf("immutable_array", "maybe_immutable_array"));
        await Documents.Collections.Using(Client).SaveAsync(document);
        Documents.Collections found = await Documents.Collections.Using(Client).FindAsync(document.Id);
        Assert.That((found.ImmutableArray.IsDefault, found.ImmutableArray.Length, found.MaybeImmutableArray), Is.EqualTo((false, 0, default(ImmutableArray<string>?))));
        document.ImmutableArray = [1];
        await document.SaveAsync();
        Assert.That((await Documents.Collections.Using(Client).FindAsync(document.Id)).ImmutableArray, Is.EqualTo(new[] { 1 }));
        document.ImmutableArray = default;
        await document.SaveAsync();
        Assert.That((await Documents.Collections.Using(Client).FindAsync(document.Id)).ToItem().ContainsKey("maybe_immutable_array"), Is.False);
    }

    [Test]
    public async Task What_changes_in_place_is_saved_and_nothing_else()
    {
        Documents.Collections document = Make([1, 2]);
        await Documents.Collections.Using(Client).SaveAsync(document);
        document.Array[0] = "changed";
        document.Set.Clear();
        document.Map["more"] = 1;
        await document.SaveAsync();
        Documents.Collections found = await Documents.Collections.Using(Client).FindAsync(document.Id);
        Assert.That((found.Array[0], found.Set.Count, found.Map["more"]), Is.EqualTo(("changed", 0, 1)));
        Assert.That(found.FrozenSet, Is.EquivalentTo(document.FrozenSet));
    }

    [Test]
    public void What_an_item_lacks_is_empty_and_never_null()
    {
        Basket basket = Basket.Using(Client).FromItem(new()
        {
            ["id"] = new() { S = "x" },
            ["numbers"] = new() { L = [], IsLSet = true },
            ["counts"] = new() { M = [], IsMSet = true },
            ["seal"] = new() { S = "" },
        });
        Assert.That((basket.Numbers.Length, basket.Tags.Count, basket.Counts.Count, basket.Lots.Length, basket.Marks.Count, basket.Seal.Length), Is.EqualTo((0, 0, 0, 0, 0, 0)));
        Assert.That(basket.Notes, Is.Null);
        // Lists and maps that are required must be there, since an empty one is stored; a set need not.
        Documents.Collections read = Documents.Collections.Using(Client).FromItem(new()
        {
            ["id"] = new() { S = "x" },
            ["map"] = new() { M = [], IsMSet = true },
            ["read_only_map"] = new() { M = [], IsMSet = true },
            ["immutable_map"] = new() { M = [], IsMSet = true },
            ["frozen_map"] = new() { M = [], IsMSet = true },
            ["read_only_collection"] = new() { L = [], IsLSet = true },
        });
        Assert.That((read.Set.Count, read.ReadOnlySet.Count, read.FrozenSet.Count, read.Map.Count, read.ReadOnlyMap.Count), Is.EqualTo((0, 0, 0, 0, 0)));
        Assert.That((read.ImmutableMap.Count, read.FrozenMap.Count, read.ReadOnlyCollection.Count, read.MaybeArray), Is.EqualTo((0, 0, 0, default(int?[]))));
    }

    protected override async Task CreateTablesAsync() => await Documents.Collections.Using(Client).CreateTableAsync();

    private async Task ThroughStoreAsync(Documents.Collections document)
    {
        await Documents.Collections.Using(Client).SaveAsync(document);
        Documents.Collections found = await Documents.Collections.Using(Client).FindAsync(document.Id);
        Assert.Multiple(() =>
        {
            Assert.That(found.Array, Is.EqualTo(document.Array));
            Assert.That(found.MaybeArray, Is.EqualTo(document.MaybeArray));
            Assert.That(found.Holes, Is.EqualTo(document.Holes));
            Assert.That(found.Blobs, Is.EqualTo(document.Blobs));
            Assert.That(found.List, Is.EqualTo(document.List));
            Assert.That(found.Phones.Select(static phone => phone.Number), Is.EqualTo(document.Phones.Select(static phone => phone.Number)));
            Assert.That(found.Collection, Is.EqualTo(document.Collection));
            Assert.That(found.ReadOnlyCollection, Is.EqualTo(document.ReadOnlyCollection));
            Assert.That(found.ImmutableArray, Is.EqualTo(document.ImmutableArray));
            Assert.That(found.MaybeImmutableArray?.ToArray(), Is.EqualTo(document.MaybeImmutableArray?.ToArray()));
            Assert.That(found.ImmutableList, Is.EqualTo(document.ImmutableList));
            Assert.That(found.Set, Is.EquivalentTo(document.Set));
            Assert.That(found.ReadOnlySet, Is.EquivalentTo(document.ReadOnlySet));
            Assert.That(found.SortedSet, Is.EquivalentTo(document.SortedSet));
            Assert.That(found.ImmutableSet, Is.EquivalentTo(document.ImmutableSet));
            Assert.That(found.FrozenSet, Is.EquivalentTo(document.FrozenSet));
            Assert.That(found.Map, Is.EquivalentTo(document.Map));
            Assert.That(found.ReadOnlyMap.Keys, Is.EquivalentTo(document.ReadOnlyMap.Keys));
            Assert.That(found.ImmutableMap, Is.EquivalentTo(document.ImmutableMap));
            Assert.That(found.FrozenMap.Keys, Is.EquivalentTo(document.FrozenMap.Keys));
            Assert.That(found.FrozenMap.Values.SelectMany(static values => values), Is.EquivalentTo(document.FrozenMap.Values.SelectMany(static values => values)));
        });
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, () => "a found document is unchanged, but was sent: " + Wire.Last);
    }

    private static Documents.Collections Make(int[] numbers)
    {
        string[] texts = [.. numbers.Select(static number => $"{number}")];
        int[] different = [.. numbers.Distinct()];
        return new()
        {
            Id = Guid.NewGuid().ToString(),
            Array = texts,
            MaybeArray = numbers.Length == 0 ? null : [numbers[0], null],
            Holes = [.. texts, null],
            Blobs = [.. numbers.Select(BitConverter.GetBytes)],
            List = [.. numbers],
            Phones = [.. texts.Select(static text => new Phone { Number = text })],
            Collection = [.. texts],
            ReadOnlyCollection = [.. numbers.Select(static number => (long)number)],
            ImmutableArray = [.. numbers],
            MaybeImmutableArray = numbers.Length == 1 ? null : [.. texts],
            ImmutableList = [.. texts],
            Set = texts.ToHashSet(),
            ReadOnlySet = numbers.ToHashSet(),
            SortedSet = [.. texts],
            ImmutableSet = [.. numbers.Select(static number => new Guid(number, 0, 0, new byte[8]))],
            FrozenSet = texts.ToFrozenSet(),
            Map = different.ToDictionary(static number => $"{number}"),
            ReadOnlyMap = different.ToDictionary(static number => $"{number}", _ => texts),
            ImmutableMap = different.ToImmutableDictionary(static number => $"{number}", static number => number % 2 == 0 ? (int?)null : number),
            FrozenMap = different.ToFrozenDictionary(static number => $"{number}", static number => (IReadOnlySet<int>)new HashSet<int> { number }),
        };
    }
}
