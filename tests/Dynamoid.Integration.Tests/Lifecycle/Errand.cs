using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Does at each event what a test says.</summary>
[DynamoDocument]
public partial class Errand
{
    [Required] public string? Goal { get; set; } = "market";

    public int Steps { get; set; }

    [NotStored] public List<string> Log { get; } = [];

    [NotStored] public Func<bool>? BeforeRules { get; set; }

    [NotStored] public Func<Task>? Before { get; set; }

    [NotStored] public Func<Func<Task>, Task>? Around { get; set; }

    [NotStored] public Action? After { get; set; }

    [NotStored] public Action? Committed { get; set; }

    [BeforeValidation] private bool OnBeforeValidation() => BeforeRules?.Invoke() ?? true;

    [BeforeSave] private Task OnBeforeSaveAsync() => Before?.Invoke() ?? Task.CompletedTask;

    [AroundSave] private Task OnAroundSaveAsync(Func<Task> next) => Around?.Invoke(next) ?? next();

    [BeforeCreate] private void OnBeforeCreate() => Log.Add("create");

    [BeforeUpdate] private void OnBeforeUpdate() => Log.Add("update");

    [AfterSave] private void OnAfterSave() => After?.Invoke();

    [AfterRollback] private void OnAfterRollback() => Log.Add("rollback");

    [AfterCommit]
    private void OnAfterCommit()
    {
        Log.Add("commit");
        Committed?.Invoke();
    }
}

/// <summary>What is planned has a guide.</summary>
public abstract class Planned
{
    [Required, StringLength(9), Display(Name = "guide's name")] public virtual string? Guide { get; set; } = "ann";
}

/// <summary>Holds maps in whatever may hold them.</summary>
[DynamoDocument]
public partial class Outing : Planned
{
    [StringLength(3)] public override string? Guide { get; set; } = "ann";

    public (Leg First, int Pause)? Pair { get; set; }

    public List<(string Name, Leg Leg)> Named { get; set; } = [];

    public ImmutableArray<Leg> Legs { get; set; }

    [MinLength(1)] public ImmutableArray<string> Guests { get; set; }

    [MinLength(1)] public ImmutableArray<string>? Others { get; set; }

    [MinLength(4), Must] public string? Motto { get; set; } = "onward";
}
