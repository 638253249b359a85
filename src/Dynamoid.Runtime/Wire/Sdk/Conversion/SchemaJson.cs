using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>Reads the parts of a table's definition.</summary>
internal static class SchemaJson
{
    public static AttributeDefinition Attribute(JsonElement json) => new(Text(json, "AttributeName"), Text(json, "AttributeType"));

    public static KeySchemaElement Key(JsonElement json) => new(Text(json, "AttributeName"), Text(json, "KeyType"));

    public static ProvisionedThroughput Throughput(JsonElement json) =>
        new(json.GetProperty("ReadCapacityUnits").GetInt64(), json.GetProperty("WriteCapacityUnits").GetInt64());

    public static GlobalSecondaryIndex GlobalIndex(JsonElement json)
    {
        var index = new GlobalSecondaryIndex();
        foreach (JsonProperty member in json.EnumerateObject())
        {
            switch (member.Name)
            {
                case "IndexName":
                    index.IndexName = member.Value.GetString();
                    break;
                case "KeySchema":
                    index.KeySchema = member.Value.List(Key);
                    break;
                case "Projection":
                    index.Projection = Projection(member.Value);
                    break;
                case "ProvisionedThroughput":
                    index.ProvisionedThroughput = Throughput(member.Value);
                    break;
                default:
                    throw JsonMembers.Unknown("A global index of CreateTable", member.Name);
            }
        }

        return index;
    }

    public static LocalSecondaryIndex LocalIndex(JsonElement json) => new()
    {
        IndexName = Text(json, "IndexName"),
        KeySchema = json.GetProperty("KeySchema").List(Key),
        Projection = Projection(json.GetProperty("Projection")),
    };

    private static Projection Projection(JsonElement json) => new()
    {
        ProjectionType = Text(json, "ProjectionType"),
        NonKeyAttributes = json.TryGetProperty("NonKeyAttributes", out JsonElement names) ? names.List(static name => name.GetString()!) : null,
    };

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
