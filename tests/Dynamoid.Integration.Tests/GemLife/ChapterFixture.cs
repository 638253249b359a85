namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Chapters, and a journal of what happens to them and what is sent meanwhile.</summary>
[NonParallelizable]
public abstract class ChapterFixture : ClientFixture
{
    /// <summary>What the gem calls of a new record that is saved.</summary>
    protected const string Created =
        "before_validation after_validation before_save around_save( before_create around_create( PutItem )around_create after_create )around_save after_save";

    /// <summary>What the gem calls of a persisted record that is saved.</summary>
    protected const string Updated =
        "before_validation after_validation before_save around_save( before_update around_update( UpdateItem )around_update after_update )around_save after_save";

    protected const string Validated = "before_validation after_validation";

    protected const string Destroyed = "before_destroy around_destroy( DeleteItem )around_destroy after_destroy";

    protected const string Read = "after_initialize after_find";

    protected ChapterSet Chapters => Chapter.Using(Client);

    [SetUp]
    public void BeginJournal()
    {
        Journal.Clear();
        Wire.Answer = static request =>
        {
            Journal.Add(request.Operation.Name);
            return null;
        };
    }

    protected override Task CreateTablesAsync() => Chapters.CreateTableAsync();

    /// <summary>A new chapter, and nothing in the journal.</summary>
    protected static Chapter New(string voice = "")
    {
        Chapter chapter = new() { Voice = voice };
        Journal.Clear();
        return chapter;
    }

    /// <summary>A stored chapter, and nothing in the journal.</summary>
    protected async Task<Chapter> StoredAsync(string voice = "")
    {
        Chapter chapter = await Chapters.CreateAsync(new Chapter { Pages = 1, Voice = voice });
        Journal.Clear();
        Wire.Clear();
        return chapter;
    }

    /// <summary>A case with a name.</summary>
    protected static TestCaseData Row(string name, params object?[] arguments) => new TestCaseData(arguments).SetName($"{{m}} {name}");
}
