using System.Text.Json;
using System.Text.Json.Nodes;
using Dynamoid.Integration.Tests.Documents;
using BookingQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Booking, Dynamoid.Integration.Tests.Documents.BookingKey, Dynamoid.Integration.Tests.Documents.BookingFields>;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>The copy of a request loses a part of it: each method of a query keeps what all others have said.</summary>
public sealed class QueryCopyTests
{
    private static readonly (string Name, Func<BookingQuery, BookingQuery> Say)[] Methods =
    [
        ("Where", static q => q.Where(b => b.Note == "x")),
        ("WithIndex", static q => q.WithIndex("by_price")),
        ("ConsistentRead", static q => q.ConsistentRead()),
        ("Descending", static q => q.Descending()),
        ("RecordLimit", static q => q.RecordLimit(7)),
        ("ScanLimit", static q => q.ScanLimit(5)),
        ("BatchSize", static q => q.BatchSize(3)),
        ("AllowScan", static q => q.AllowScan()),
        ("AsNoTracking", static q => q.AsNoTracking()),
        ("Project", static q => q.Project(b => [b.Note])),
        ("Prefetch", static q => q.Prefetch(2)),
        ("Start", static q => q.Start(new Booking { Hotel = "A", Day = 3, Price = 10 })),
        ("Measure", static q => q.Measure(new CapacityMeter())),
        ("FollowIndex", static q => q.FollowIndex()),
    ];

    [Test]
    public void All_are_sent_in_whatever_order_they_are_said([Range(0, 13)] int first)
    {
        using DynamoidClient client = new(new DynamoidOptions { Endpoint = new Uri("http://localhost:1") });
        Assert.That(Methods, Has.Length.EqualTo(14));
        BookingQuery query = Booking.Using(client).Where(b => b.Hotel == "A");
        for (int i = 0; i < Methods.Length; i++)
            query = Methods[(first + i) % Methods.Length].Say(query);
        JsonObject request = JsonNode.Parse(query.ToRequest().Json)!.AsObject();
        string[] members = ["TableName", "ReturnConsumedCapacity", "IndexName", "KeyConditionExpression", "FilterExpression", "ProjectionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues", "Limit", "ConsistentRead", "ScanIndexForward", "ExclusiveStartKey"];
        Assert.That(request.Select(static member => member.Key), Is.EquivalentTo(members));
        Assert.That((int)request["Limit"]!, Is.EqualTo(3));
        Assert.That(JsonSerializer.Serialize(request["ExclusiveStartKey"]), Does.Contain("\"day\"").And.Contain("\"price\""));
    }

    [Test]
    public void Two_of_one_kind_keep_the_later_one_and_conditions_are_joined()
    {
        using DynamoidClient client = new(new DynamoidOptions { Endpoint = new Uri("http://localhost:1") });
        BookingQuery query = Booking.Using(client).Where(b => b.Hotel == "A").RecordLimit(7).RecordLimit(9).Where(b => b.Day == 3);
        Assert.That(query.ToRequest().Json, Does.Contain("\"Limit\":9").And.Contain("#0 = :v0 AND #1 = :v1"));
    }
}
