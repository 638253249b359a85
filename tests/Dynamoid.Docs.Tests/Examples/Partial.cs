namespace Dynamoid.Docs.Tests.Examples;

#region partial-property
[DynamoDocument]
public partial class Station
{
    [HashKey] public string Line { get; set; } = "";
    [RangeKey] public int Number { get; set; }
    public string? Name { get; set; }
    public List<string>? Notes { get; set; }
    public partial string? Description { get; set; }   // throws when it was not loaded
}
#endregion

public class Partial
{
    [Test]
    public async Task A_page_of_some_properties()
    {
        await Station.CreateTableAsync();
        await Station.CreateAsync(new Station { Line = "U8", Number = 1, Name = "Kotti", Notes = ["busy"], Description = "here" });

        #region partial
        var page = await Station.QueryPageAsync(new PageRequest
        {
            KeyConditionExpression = "line = :line",
            Values = { [":line"] = new() { S = "U8" } },
            Properties = [nameof(Station.Name)],               // beside the key
        });
        Station station = page.Items[0];

        bool partial = station.IsPartial;                      // true
        bool loaded = station.IsLoaded(nameof(Station.Notes)); // false: Notes is null here, and a save leaves it as it is in the table
        station.Name = "Kottbusser Tor";
        await station.SaveAsync();                             // UpdateItem of "name" and "updated_at"
        await station.ReloadAsync();                           // one GetItem: now it is whole
        #endregion

        Assert.That((partial, loaded, station.Name, station.Notes!.Single(), station.Description), Is.EqualTo((true, false, "Kottbusser Tor", "busy", "here")));
    }

    [Test]
    public async Task A_partial_property()
    {
        await Station.CreateTableAsync();
        await Station.CreateAsync(new Station { Line = "U7", Number = 1, Description = "here" });
        PageRequest request = new() { KeyConditionExpression = "line = :line", Values = { [":line"] = new() { S = "U7" } }, Properties = [nameof(Station.Name)] };
        Station station = (await Station.QueryPageAsync(request)).Items[0];
        Assert.That(() => station.Description, Throws.TypeOf<MemberNotLoadedException>());
        station.Description = null;
        await station.SaveAsync();
        Assert.That((await Station.FindAsync("U7", 1)).Description, Is.Null);
    }
}
