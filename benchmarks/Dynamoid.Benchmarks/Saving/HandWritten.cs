using System.Text.Json;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Contenders.Floor;

namespace Dynamoid.Benchmarks.Saving;

/// <summary>The UpdateItem of one field as a patient developer writes it.</summary>
internal sealed class HandWritten(HttpMessageHandler handler)
{
    private readonly FloorClient _client = new(new HttpClient(handler));

    public async ValueTask UpdateAsync(string id, string text)
    {
        using var request = RequestWriter.Rent();
        Write(request.Json, id, text);
        using var body = await _client.SendAsync("DynamoDB_20120810.UpdateItem", request.Written).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, string id, string text)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, Account.Table);
        json.WriteStartObject("Key"u8);
        FloorItemWriter.WriteText(json, "id"u8, id);
        json.WriteEndObject();
        json.WriteString("UpdateExpression"u8, "SET #t = :t"u8);
        json.WriteString("ConditionExpression"u8, "attribute_exists(#k)"u8);
        json.WriteStartObject("ExpressionAttributeNames"u8);
        json.WriteString("#k"u8, "id"u8);
        json.WriteString("#t"u8, "text7"u8);
        json.WriteEndObject();
        json.WriteStartObject("ExpressionAttributeValues"u8);
        FloorItemWriter.WriteText(json, ":t"u8, text);
        json.WriteEndObject();
        json.WriteString("ReturnValuesOnConditionCheckFailure"u8, "ALL_OLD"u8);
        json.WriteEndObject();
    }
}
