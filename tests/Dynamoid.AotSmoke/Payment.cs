using Dynamoid;

namespace AotSmoke;

/// <summary>A map of several classes.</summary>
[DynamoMap(Discriminator = "type")]
[DynamoMapSubtype(typeof(Card), "card")]
[DynamoMapSubtype(typeof(Cash), "cash")]
public abstract partial record Payment(decimal Amount)
{
    /// <summary>By card.</summary>
    [DynamoMap]
    public sealed partial record Card(decimal Amount, string Number) : Payment(Amount);

    /// <summary>In coins.</summary>
    [DynamoMap]
    public sealed partial record Cash(decimal Amount) : Payment(Amount);
}
