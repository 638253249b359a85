using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using AotSmoke;
using Dynamoid;

var endpoint = args.FirstOrDefault() ?? Environment.GetEnvironmentVariable("DYNAMODB_ENDPOINT") ?? "http://localhost:8000";
using var client = DynamoidClient.Configure(options =>
{
    options.Namespace = $"smoke_{Guid.NewGuid():N}";
    options.Region = "us-east-1";
    options.Endpoint = new(endpoint);
});
Console.WriteLine($"{(RuntimeFeature.IsDynamicCodeSupported ? "Compiled at run time" : "Compiled ahead of time")}, {Environment.Version}, against {endpoint}");
await Order.CreateTableAsync();

var order = new Order
{
    Customer = Guid.NewGuid(),
    Number = 7,
    Title = "Tea “two” \u0007",
    State = OrderState.Sent,
    Total = 12345678901234567890.123456m,
    Weight = 0.25,
    IsGift = true,
    Day = new(2024, 2, 29),
    SentAt = new DateTime(2024, 2, 29, 12, 30, 0, DateTimeKind.Utc),
    Seal = [0, 255, 7],
    Tags = ["green", "hot"],
    Lots = [1, -2],
    Lines = [new() { Article = "cup", Amount = 2 }],
    Counts = { ["cups"] = [1, null, 3] },
    Origin = new(1, 2),
    Stops = [null, new(3, 4)],
    Payments = [new Payment.Cash(1), new Payment.Card(2, "n")],
    Extra = { ["note"] = new DynamoValue.String("x") },
    Grade = 'Ü',
    Discount = (Half)0.5,
    Serial = Int128.Parse("-99999999999999999999999999999999999999", CultureInfo.InvariantCulture),
    Checksum = BigInteger.Pow(7, 40),
    Duration = TimeSpan.FromTicks(-15_000_001),
    Until = new(23, 59, 59),
    Link = new("https://example.com/tea#two"),
    Revision = new(1, 2, 3),
    Photo = new byte[] { 9, 8 },
    Labels = ["a", "b"],
    Steps = [3, 1],
    Gifts = [new() { Article = "spoon", Amount = 1 }],
    Colors = ["red", "blue"],
    Shelves = new Dictionary<string, IReadOnlySet<int>> { ["left"] = new HashSet<int> { 4 } }.ToFrozenDictionary(),
};
Expect("it is new and is saved", order.IsNew && await order.SaveAsync() && order.IsPersisted);

var found = await Order.FindAsync(order.Customer, 7);
Expect("texts and numbers are found", found.Title == order.Title && found.Total == order.Total && found.Weight == 0.25 && found.IsGift && found.State == OrderState.Sent);
Expect("dates and bytes are found", found.Day == order.Day && found.SentAt == order.SentAt && found.Seal.AsSpan().SequenceEqual(order.Seal));
Expect("collections are found", found.Tags.SetEquals(order.Tags) && found.Lots.SetEquals(order.Lots) && found.Lines.SequenceEqual(order.Lines) && found.Counts["cups"].SequenceEqual([1, null, 3]));
Expect("maps of every kind are found", found.Origin == order.Origin && found.Stops.SequenceEqual(order.Stops) && found.Payments.SequenceEqual(order.Payments) && found.Extra["note"].AsString() == "x");
Expect("rarer numbers are found", found.Discount == order.Discount && found.Serial == order.Serial && found.Checksum == order.Checksum && found.Duration == order.Duration);
Expect("rarer texts are found", found.Grade == 'Ü' && found.Until == order.Until && found.Link == order.Link && found.Revision == order.Revision && found.Photo.Span.SequenceEqual(order.Photo.Span));
Expect("collections of every kind are found", found.Labels.SequenceEqual(order.Labels) && found.Steps!.SequenceEqual(order.Steps) && found.Gifts.SequenceEqual(order.Gifts)
    && found.Colors.SetEquals(order.Colors) && found.Shelves!["left"].SetEquals([4]));

found.Lines.Add(new() { Article = "pot" });
found.Weight = null;
await found.SaveOrThrowAsync();
await order.ReloadAsync();
Expect("changes are saved", order.Lines is [_, { Article: "pot" }] && order.Weight is null);

OrderFields its = default;
Condition question = its.State == OrderState.Sent && (its.Lines[0].Article != null || its.Counts["cups"][1] > 2 || its.Tags.Contains("hot"));
Expect("conditions are made", question.ToString() == "state = :v0 AND ((attribute_exists(lines[0].article) AND NOT attribute_type(lines[0].article, :v1)) OR counts.cups[1] > :v2 OR contains(tags, :v3))");

Expect("a second one of its key is refused", await IsRefusedAsync(() => new Order { Customer = order.Customer, Number = 7, Title = "Copy" }.SaveAsync()));
Expect("many are found", (await Order.FindAllAsync([(order.Customer, 7)])).Count == 1);

var updated = await Order.UpdateAsync(order.Customer, 7, o => o.Tags.Add("new") & o.Lines.Append(new OrderLine { Article = "lid" }) & o.Total.Add(1m).If(o.State == OrderState.Sent));
Expect("an update is done", updated.Document!.Tags.Contains("new") && updated.Document.Lines is [_, _, { Article: "lid" }] && updated.Document.Total == order.Total + 1);
var query = Order.Where(o => o.Customer == order.Customer);
Expect("documents are queried", (await query.ToListAsync()).Count == 1 && await query.CountAsync() == 1 && await query.AnyAsync());
Expect("values are plucked", (await query.PluckAsync(o => (o.Title, o.Number))) is [("Tea “two” \u0007", 7)]);
Expect("a condition that fails brings the item", await IsRefusedAsync(() => order.DeleteAsync(o => o.Title == "no")) && !order.IsDestroyed);

await order.DeleteAsync();
Expect("it is deleted", order.IsDestroyed && await Order.FindOrDefaultAsync(order.Customer, 7) is null);
await Order.DeleteTableAsync();

await Ticket.CreateTableAsync();
var ticket = new Ticket
{
    Seat = new("A", 1),
    Begins = new(2026, 7, 24, 19, 4, 30, TimeSpan.Zero),
    IsPaid = true,
    Code = [1, 2],
    State = OrderState.Sent,
    Access = FileAccess.ReadWrite,
    Doors = [1, null],
    Marks = ["", "x"],
    Place = (3, null),
    Prices = { [new(2026, 7, 24)] = DynamoNumber.Parse("0.12345678901234567890123456789012345678") },
    Anything = new DynamoValue.List(1, "two"),
};
await ticket.SaveAsync();
Expect("they are stored in other forms", ticket.ToItem()["begins"].S == "2026-07-24T21:04:30+02:00" && ticket.ToItem()["access"].S == "Read, Write" && ticket.ToItem()["is_paid"].S == "t");
var same = await Ticket.FindAsync(new Seat("A", 1));
Expect("which are found", same.Begins == ticket.Begins && same.IsPaid && same.Code.AsSpan().SequenceEqual(ticket.Code) && same.State == ticket.State && same.Access == ticket.Access);
Expect("values of every kind are found", same.Doors.SetEquals(ticket.Doors) && same.Marks.SetEquals(["x"]) && same.Place == ticket.Place && same.Prices.SequenceEqual(ticket.Prices) && same.Anything == ticket.Anything);

await Preferences.CreateTableAsync();
var preferences = new Preferences { All = [new("dark", true)] };
await preferences.SaveAsync();
Expect("JSON is found", (await Preferences.FindAsync(preferences.Id)).All!.SequenceEqual(preferences.All));

await Visitor.CreateTableAsync();
var visitor = await Visitor.CreateAsync(new() { Name = "Ann" });
await visitor.ReloadAsync();
Expect("a key in a generic base class is made up", visitor.Id != Guid.Empty && (await Visitor.FindAsync(visitor.Id)).Name == "Ann");

Found<Visitor> seen = null!;
var second = new Visitor { Name = "Bob" };
visitor.Name = "Anna";
await client.TransactAsync(t =>
{
    t.Save(visitor);
    t.Create(second);
});
await client.ReadTransactionAsync(r => seen = Visitor.In(r).Find(second.Id));
Expect("a transaction writes documents of any class", seen.Required.Name == "Bob" && (await Visitor.FindAsync(visitor.Id)).Name == "Anna");
await client.TransactAsync(t => Visitor.In(t).Update(second.Id, v => v.Name.Set("Rob")));
Expect("a statement finds documents", (await Visitor.ExecuteAsync($"SELECT * FROM \"{client.Documents<Visitor, VisitorKey>().TableName}\" WHERE name = ?", "Rob")).Count == 1);
await Visitor.DeleteTableAsync();

await Parcel.CreateTableAsync();
var parcel = new Parcel { To = " ", Weight = 40, Mail = "x.invalid", Code = "AB12", Labels = 3 };
Expect("what breaks rules of every kind is not saved", !await parcel.SaveAsync() && parcel.IsNew && parcel.Errors.Count == 6);
Expect("messages are made", parcel.Errors["To"].Single() == "The addressee field is required." && parcel.Errors["Labels"].Single() == "The Labels must be even.");
(parcel.To, parcel.Weight, parcel.Mail, parcel.Code, parcel.Labels) = (" Ann ", 2, "ann@example.com", "AB123", 2);
Expect("what keeps them is saved, with its callbacks", await parcel.SaveAsync() && parcel.To == "Ann" && parcel.Told is ["created"] && parcel.Version == 1 && parcel.KeepUntil is not null);
var other = await Parcel.FindAsync(parcel.Id);
other.Weight = 3;
Expect("changes are told", other.HasChanges && other.WeightChanged() && other.WeightWas() == 2);
await other.SaveOrThrowAsync();
parcel.Weight = 4;
Expect("a document that others have changed is stale", await IsRefusedAsync(() => parcel.SaveAsync()) && other.Version == 2);
await Parcel.DeleteTableAsync();

await Animal.CreateTableAsync();
Animal dog = new Dog { Name = "Rex", Tricks = ["sit"] };
await dog.SaveAsync();
await Cat.CreateAsync(new() { Name = "Tom" });
((Dog)dog).Tricks.Add("roll");
await dog.SaveAsync();
Expect("a document is found as what it is", await Animal.FindAsync(dog.Id) is Dog { Name: "Rex", Tricks.Count: 2 } && await Cat.FindOrDefaultAsync(dog.Id) is null);
Expect("documents are queried by their class", await Cat.All().CountAsync() == 1 && (await Animal.All().ToListAsync()).OfType<Cat>().Single() is { Lives: 9, Name: "Tom" });
using (client.OpenSession())
    Expect("a session knows what it has found", ReferenceEquals(await Animal.FindAsync(dog.Id), await Dog.FindAsync(dog.Id)));
await Animal.DeleteTableAsync();
return 0;

static async Task<bool> IsRefusedAsync(Func<Task> write)
{
    try
    {
        await write();
        return false;
    }
    catch (ConditionFailedException)
    {
        return true;
    }
}

static void Expect(string what, bool holds)
{
    Console.WriteLine($"  {what}: {(holds ? "yes" : "NO")}");
    if (!holds)
        Environment.Exit(1);
}
