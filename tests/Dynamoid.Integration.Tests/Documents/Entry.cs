namespace Dynamoid.Integration.Tests.Documents;

/// <summary>An abstract root with a composite key.</summary>
[DynamoDocument(Timestamps = false)]
[Inheritance(Discriminator = "kind")]
[LocalIndex(RangeKey = InheritanceAttribute.Field, Name = "by_kind")]
public abstract partial record Entry([property: HashKey] string Book, [property: RangeKey] int Number);
