namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Changes what its setters are given, and counts how often one of them is called.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Counted
{
    private string? _name = "initial", _mended;

    public string? Name
    {
        get => _name;
        set
        {
            Sets++;
            _name = value + "!";
        }
    }

    /// <summary>Refuses what is too long, and keeps nothing beside its value.</summary>
    public string? Mended
    {
        get => _mended;
        set => _mended = value is { Length: > 4 } ? throw new ArgumentException("That is too long.", nameof(value)) : value + "!";
    }

    /// <summary>With a default.</summary>
    public string? Nick { get; set; } = "default";

    [NotStored] public int Sets { get; private set; }
}
