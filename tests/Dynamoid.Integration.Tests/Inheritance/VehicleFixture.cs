using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Inheritance;

/// <summary>A table with documents of four classes: v, c, s and b.</summary>
public abstract class VehicleFixture : ClientFixture
{
    protected VehicleSet Vehicles => Vehicle.Using(Client);

    protected CarSet Cars => Car.Using(Client);

    protected SportsCarSet SportsCars => SportsCar.Using(Client);

    protected BoatSet Boats => Boat.Using(Client);

    protected override Task CreateTablesAsync() => Vehicles.CreateTableAsync();

    [SetUp]
    public async Task FillAsync()
    {
        await Vehicles.All().DeleteAllAsync();
        await Vehicles.ImportAsync([
            new Vehicle { Id = "v", Owner = "ann" },
            new Car { Id = "c", Owner = "ann", Power = 90, Plate = "C 1", Options = ["roof"] },
            new SportsCar { Id = "s", Owner = "bob", Power = 300, TopSpeed = 250, Plate = "S 1" },
            new Boat { Id = "b", Owner = "ann", Length = 7.5m },
        ]);
        Wire.Clear();
    }

    protected Task<Dictionary<string, string>> ItemAsync(string id) => Wire.AttributesAsync($"{Namespace}_vehicles", $$$"""{"id":{"S":"{{{id}}}"}}""");

    protected Task PutAsync(string item) => Wire.PutAsync($"{Namespace}_vehicles", item);

    protected string Part(string member) => Wire.LastRequest.TryGetProperty(member, out JsonElement value) ? value.ToString() : "";

    protected static string Shown(IEnumerable<Vehicle> vehicles) => string.Join(",", vehicles.Select(static vehicle => $"{vehicle.GetType().Name} {vehicle.Id}").Order(StringComparer.Ordinal));
}
