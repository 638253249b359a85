namespace Dynamoid.Modeling.Models;

/// <summary>What a member is when a whole item has no value for it.</summary>
public enum Absence
{
    /// <summary>Null: it was cleared.</summary>
    Null,

    /// <summary>An empty set, which DynamoDB cannot store, or an empty text that counts as no value: the attribute was left out.</summary>
    Empty,

    /// <summary>What its initialiser or the default value of its parameter says: the item is older than the member.</summary>
    Initialiser,
}
