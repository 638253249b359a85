namespace Dynamoid.Documents;

/// <summary>What a client knows of a table: whether it is there, and whether a save creates it.</summary>
internal sealed class TableState(bool createsOnSave)
{
    private volatile bool _isThere;

    /// <summary>Whether the table is known to be there.</summary>
    public bool IsThere
    {
        set => _isThere = value;
    }

    /// <summary>Whether a save has to create the table first.</summary>
    public bool IsToBeCreated => createsOnSave && !_isThere;
}
