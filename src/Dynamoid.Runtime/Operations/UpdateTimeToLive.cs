namespace Dynamoid.Operations;

/// <summary>UpdateTimeToLive: lets DynamoDB delete items whose time has come.</summary>
internal static class UpdateTimeToLive
{
    public static ReadOnlyMemory<byte> WriteEnable(TableReference table, string attribute) => AdminJson.Write(json =>
    {
        json.WriteString("TableName", table.Name);
        json.WriteStartObject("TimeToLiveSpecification");
        json.WriteString("AttributeName", attribute);
        json.WriteBoolean("Enabled", true);
        json.WriteEndObject();
    });
}
