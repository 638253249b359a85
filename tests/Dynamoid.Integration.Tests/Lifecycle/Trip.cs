using System.ComponentModel.DataAnnotations;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>What trips have in common.</summary>
public abstract class Journey
{
    [Required] public string? Goal { get; set; }

    [NotStored] public List<string> Asked { get; } = [];

    [Validate]
    protected void CheckGoal(ValidationErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        Asked.Add(nameof(CheckGoal));
        if (Goal == "nowhere")
            errors.Add(nameof(Goal), "Nobody goes nowhere.");
    }
}

[DynamoDocument]
public partial class Trip : Journey
{
    public List<Leg> Legs { get; set; } = [];

    public Dictionary<string, List<Leg>> Detours { get; set; } = [];

    public Leg? Return { get; set; }

    public Fare? Fare { get; set; }

    [Range(1, 9)] public int Seats { get; set; } = 1;

    [Validate(On = ValidateOn.Create)]
    private void CheckNew(ValidationErrors errors)
    {
        if (Seats == 7)
            errors.Add("Seven is for those who came before.");
    }

    [Validate]
    private async Task CheckLaterAsync(ValidationErrors errors, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(nameof(CheckLaterAsync));
        if (Goal == "full")
            errors.Add(nameof(Goal), "There is no room left.");
    }
}

[DynamoMap]
public partial class Leg
{
    [Required] public string? From { get; set; }

    [Range(1, 100)] public int Miles { get; set; } = 1;

    public Leg? Walk { get; set; }

    [Validate]
    private void CheckFrom(ValidationErrors errors)
    {
        if (From == "moon")
            errors.Add(nameof(From), "Nobody is there.");
    }
}

[DynamoMap(Discriminator = "type")]
[DynamoMapSubtype(typeof(Ticket), "ticket")]
[DynamoMapSubtype(typeof(Pass), "pass")]
public abstract partial class Fare;

[DynamoMap]
public partial class Ticket : Fare
{
    [Range(1, 100)] public int Price { get; set; }
}

[DynamoMap]
public partial class Pass : Fare
{
    public string? Holder { get; set; }
}
