namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A positional record without timestamps.</summary>
[DynamoDocument(Table = "notes", Timestamps = false)]
public partial record Note([property: HashKey] Guid Id, string Text)
{
    public int Stars { get; init; } = 3;
}

public abstract class Animal
{
    public required string Name { get; init; }

    public int Legs { get; protected set; } = 4;
}

/// <summary>Inherited, required, init-only and privately set members, in a nested class with odd attribute names.</summary>
public static partial class Zoo
{
    [DynamoDocument]
    public partial class Cat : Animal
    {
        [Field("select")]
        public string? Reserved { get; set; }

        [Field("a.b-c d")]
        public string? Odd { get; set; }

        public int Lives { get; private set; } = 9;

        [NotStored]
        public int Mood { get; set; }

        public void LoseLife() => Lives--;
    }
}
