namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Memory and a version as keys.</summary>
[DynamoDocument(Timestamps = false)]
public partial record Blob([property: HashKey] ReadOnlyMemory<byte> Digest, [property: RangeKey] Version Revision, ReadOnlyMemory<byte> Content, char Letter = 'x');
