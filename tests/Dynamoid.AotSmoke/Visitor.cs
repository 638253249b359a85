using Dynamoid;

namespace AotSmoke;

/// <summary>A key that only an accessor into a generic base class can set.</summary>
[DynamoDocument]
public partial class Visitor : Entity<Guid>
{
    public string? Name { get; set; }
}

public abstract class Entity<TId>
{
    public TId Id { get; init; } = default!;
}
