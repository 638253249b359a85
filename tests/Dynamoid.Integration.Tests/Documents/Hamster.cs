namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A class with rules, callbacks and a version that its base does not have.</summary>
[DynamoDocument]
public partial class Hamster : Pet
{
    public int Teeth { get; set; }

    public int LockVersion { get; set; }

    [Validate]
    private void CheckTeeth(ValidationErrors errors)
    {
        if (Teeth < 0)
            errors.Add(nameof(Teeth), "Nobody has fewer teeth than none.");
    }

    [BeforeSave]
    private void Clean() => Log.Add("BeforeSave of Hamster");

    [AfterFind]
    private void Awake() => Log.Add("AfterFind");

    [BeforeDestroy] private bool MayGo() => Name != "Immortal";

    [AfterTouch] private void Feel() => Log.Add("AfterTouch");

    [AfterCommit] private void Settle() => Log.Add("AfterCommit");
}
