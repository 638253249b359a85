using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Records all that happens to it, in a list that is not stored.</summary>
public abstract class Recorded
{
    [NotStored] public List<string> Log { get; } = [];

    /// <summary>The event that it stops.</summary>
    [NotStored] public string? Halt { get; set; }

    [BeforeSave] protected void Inherited() => Log.Add("BeforeSave (base)");

    protected bool Say(string what)
    {
        Log.Add(what);
        return Halt != what;
    }

    protected async Task SayAroundAsync(string what, Func<Task> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Log.Add(what + " in");
        if (Halt == what)
            return;
        await next();
        Log.Add(what + " out");
    }
}

[DynamoDocument]
public partial class Event : Recorded
{
    [Required] public string? Title { get; set; } = "x";

    public int Count { get; set; }

    [AfterInitialize] private void OnInitialize() => Say("AfterInitialize");

    [AfterFind] private void OnFind() => Say("AfterFind");

    [Validate]
    private void Rule(ValidationErrors errors)
    {
        if (errors.IsEmpty)
            Say("Rule");
    }

    [BeforeValidation] private bool OnBeforeValidation() => Say("BeforeValidation");

    [AfterValidation] private void OnAfterValidation() => Say("AfterValidation");

    [BeforeSave] private bool OnBeforeSave() => Say("BeforeSave");

    [AfterSave] private void OnAfterSave() => Say("AfterSave");

    [BeforeCreate] private bool OnBeforeCreate() => Say("BeforeCreate");

    [AfterCreate] private void OnAfterCreate() => Say("AfterCreate");

    [BeforeUpdate] private bool OnBeforeUpdate() => Say("BeforeUpdate");

    [AfterUpdate] private void OnAfterUpdate() => Say("AfterUpdate");

    [BeforeDestroy] private bool OnBeforeDestroy() => Say("BeforeDestroy");

    [AfterDestroy] private void OnAfterDestroy() => Say("AfterDestroy");

    [AfterTouch] private void OnAfterTouch() => Say("AfterTouch");

    [AfterCommit] private void OnAfterCommit() => Say("AfterCommit");

    [AfterRollback] private void OnAfterRollback() => Say("AfterRollback");

    [BeforeSave]
    private async ValueTask<bool> OnBeforeSaveLaterAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Say("BeforeSave (later)");
    }

    [AroundSave] private Task OnAroundSaveAsync(Func<Task> next) => SayAroundAsync("AroundSave", next);

    [AroundSave] private ValueTask OnAroundSaveAgainAsync(Func<ValueTask> next, CancellationToken cancellationToken) => new(SayAroundAsync("AroundSave (2)", () => next().AsTask()));

    [AroundCreate] private Task OnAroundCreateAsync(Func<Task> next) => SayAroundAsync("AroundCreate", next);

    [AroundUpdate] private Task OnAroundUpdateAsync(Func<Task> next) => SayAroundAsync("AroundUpdate", next);

    [AroundDestroy] private Task OnAroundDestroyAsync(Func<Task> next) => SayAroundAsync("AroundDestroy", next);
}
