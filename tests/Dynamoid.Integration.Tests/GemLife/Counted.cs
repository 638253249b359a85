namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Counts how often its setter is called, and changes what it is given.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Counted
{
    private string? _name = "initial";

    public string? Name
    {
        get => _name;
        set
        {
            Sets++;
            _name = value + "!";
        }
    }

    /// <summary>With a default.</summary>
    public string? Nick { get; set; } = "default";

    [NotStored] public int Sets { get; private set; }
}
