namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>A document whose keys are text, and may so be missing.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Verse
{
    [HashKey] public string Book { get; set; } = "";

    [RangeKey] public string? Line { get; set; }

    public string? Text { get; set; }

    /// <summary>What was called.</summary>
    [NotStored] public List<string> Called { get; } = [];

    [BeforeSave] private void OnBeforeSave() => Called.Add("before_save");

    [AfterSave] private void OnAfterSave() => Called.Add("after_save");

    [AroundCreate]
    private Task OnAroundCreateAsync(Func<Task> next)
    {
        Called.Add("around_create(");
        return next();
    }

    [AroundUpdate]
    private Task OnAroundUpdateAsync(Func<Task> next)
    {
        Called.Add("around_update(");
        return next();
    }
}
