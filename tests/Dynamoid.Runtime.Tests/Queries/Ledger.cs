using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>A table of accounts and days with a local index, a whole global index and a partial one, and the plans of queries on it.</summary>
internal static class Ledger
{
    public static TextField<string> Account { get; } = new(new FieldPath(0, "account"), StoredForm<string, StringCodec>.Instance);

    public static TextField<string> Day { get; } = new(new FieldPath(1, "day"), StoredForm<string, StringCodec>.Instance);

    public static NumberField<int> Total { get; } = new(new FieldPath(2, "total"), StoredForm<int, NumberCodec<int>>.Instance);

    public static TextField<string> City { get; } = new(new FieldPath(3, "city"), StoredForm<string, StringCodec>.Instance);

    public static TextField<string> Note { get; } = new(new FieldPath(4, "note"), StoredForm<string, StringCodec>.Instance);

    public static DocumentSchema Schema { get; } = new()
    {
        Document = "Ledger",
        TableName = "ledger",
        HashKeyField = 0,
        RangeKeyField = 1,
        Fields =
        [
            new("Account", "account", AttributeType.String),
            new("Day", "day", AttributeType.String),
            new("Total", "total", AttributeType.Number),
            new("City", "city", AttributeType.String),
            new("Note", "note", AttributeType.String),
        ],
        Indexes =
        [
            new() { IsLocal = true, Name = "by_total", HashKeyFields = [0], RangeKeyFields = [2] },
            new() { Name = "city_total", HashKeyFields = [3], RangeKeyFields = [2] },
            new() { Name = "notes", HashKeyFields = [4], Projection = IndexProjection.KeysOnly },
        ],
    };

    public static ReadPlan Plan(Condition? where, QueryOptions? options = null) =>
        ReadPlanner.Plan(Schema, new QueryKeys(Schema), new TableReference("ledger", Schema.Document), (options ?? QueryOptions.None) with { Where = where });

    public static string Request(ReadPlan plan, int? limit = null, byte[]? start = null)
    {
        PooledBytes body = ConditionPage.Write(plan.Parts, limit, start);
        string json = Encoding.UTF8.GetString(body.Span);
        body.Return();
        return json;
    }

    public static string Request(Condition? where, QueryOptions? options = null) => Request(Plan(where, options));
}
