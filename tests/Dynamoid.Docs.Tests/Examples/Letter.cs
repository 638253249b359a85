namespace Dynamoid.Docs.Tests.Examples;

#region callbacks-document
[DynamoDocument]
public partial class Letter
{
    public string? City { get; set; }

    public bool IsSealed { get; set; }

    [NotStored] public int Saves { get; private set; }

    [BeforeSave] private void TrimCity() => City = City?.Trim();

    [BeforeDestroy] private bool KeepSealed() => !IsSealed;          // false stops it

    [AroundSave]
    private async Task CountAsync(Func<Task> next)
    {
        await next();                                                 // the rest, and the request
        Saves++;
    }
}
#endregion
