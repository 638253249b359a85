using System.Text.Json.Nodes;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Documents;
using Dynamoid.Benchmarks.Transport;

namespace Dynamoid.Benchmarks.Measuring;

/// <summary>Before anybody is measured: each contender reads all there is, and writes all there is.</summary>
internal static class Correctness
{
    public static async Task RequireAsync(Row row, Entry entry)
    {
        using var kept = new MemoryStream();
        using var fake = new FakeDynamoDb(row.Items, Pace.AtOnce) { Kept = kept };
        var found = await row.Run(entry.Create(fake));
        if (found is not null)
            OrderComparison.Require(row.Items == 1 ? [Samples.One] : Samples.Page(row.Items), found, $"{entry.Title}, {row.Title}");
        else
            RequireWritten(JsonNode.Parse(kept.ToArray())!.AsObject(), $"{entry.Title}, {row.Title}");
    }

    /// <summary>A mapper may write the item whole (PutItem) or attribute by attribute (UpdateItem); either way the values have to be in the request.</summary>
    private static void RequireWritten(JsonObject request, string who)
    {
        var written = Scalars(request).ToHashSet();
        var wanted = JsonNode.Parse(AnswerWriter.Item(Samples.One))!["Item"]!.AsObject();
        foreach (var (name, value) in wanted.Where(attribute => attribute.Key is not ("created_at" or "updated_at")))
        {
            foreach (var scalar in Scalars(value))
            {
                if (!written.Contains(scalar))
                    throw new InvalidOperationException($"{who} did not write {scalar} of {name}: {request.ToJsonString()}");
            }
        }
    }

    private static IEnumerable<string> Scalars(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Scalars(member.Value)),
        JsonArray list => list.SelectMany(Scalars),
        null => [],
        _ => [node.ToString()],
    };
}
