namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A table of another account, by its ARN.</summary>
[DynamoDocument(FullTableName = Arn, Timestamps = false)]
[GlobalIndex(HashKey = nameof(City))]
public partial class Remote
{
    public const string Arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/remote_places";

    public string? City { get; set; }
}
