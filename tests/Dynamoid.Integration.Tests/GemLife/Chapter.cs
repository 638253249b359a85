using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Has a callback for each event there is, and writes all of them down.</summary>
[DynamoDocument]
[GlobalIndex(HashKey = nameof(Title))]
public partial class Chapter
{
    [Required] public string? Title { get; set; } = "x";

    public int Pages { get; set; }

    /// <summary>Whose event it is, where several take part.</summary>
    [NotStored] public string Voice { get; set; } = "";

    /// <summary>The event that it stops.</summary>
    [NotStored] public string? Halt { get; set; }

    /// <summary>Is called at each event.</summary>
    [NotStored] public Action<string>? Listen { get; set; }

    /// <summary>What it was when it was initialized.</summary>
    [NotStored] public bool WasNew { get; private set; }

    [AfterInitialize]
    private void OnInitialize()
    {
        WasNew = IsNew;
        Say("after_initialize");
    }

    [AfterFind] private void OnFind() => Say("after_find");

    [BeforeValidation] private bool OnBeforeValidation() => Say("before_validation");

    [AfterValidation] private void OnAfterValidation() => Say("after_validation");

    [BeforeSave] private bool OnBeforeSave() => Say("before_save");

    [AroundSave] private Task OnAroundSaveAsync(Func<Task> next) => SayAroundAsync("around_save", next);

    [AfterSave] private void OnAfterSave() => Say("after_save");

    [BeforeCreate] private bool OnBeforeCreate() => Say("before_create");

    [AroundCreate] private Task OnAroundCreateAsync(Func<Task> next) => SayAroundAsync("around_create", next);

    [AfterCreate] private void OnAfterCreate() => Say("after_create");

    [BeforeUpdate] private bool OnBeforeUpdate() => Say("before_update");

    [AroundUpdate] private Task OnAroundUpdateAsync(Func<Task> next) => SayAroundAsync("around_update", next);

    [AfterUpdate] private void OnAfterUpdate() => Say("after_update");

    [BeforeDestroy] private bool OnBeforeDestroy() => Say("before_destroy");

    [AroundDestroy] private Task OnAroundDestroyAsync(Func<Task> next) => SayAroundAsync("around_destroy", next);

    [AfterDestroy] private void OnAfterDestroy() => Say("after_destroy");

    [AfterTouch] private void OnAfterTouch() => Say("after_touch");

    [AfterCommit] private void OnAfterCommit() => Say("after_commit");

    [AfterRollback] private void OnAfterRollback() => Say("after_rollback");

    private bool Say(string what)
    {
        Journal.Add(Voice + what);
        Listen?.Invoke(what);
        return Halt != what;
    }

    // The part before the request has a bracket behind it, the part after it one before it.
    private async Task SayAroundAsync(string what, Func<Task> next)
    {
        Journal.Add(Voice + what + "(");
        if (Halt == what)
            return;
        await next();
        Journal.Add(Voice + ")" + what);
    }
}
