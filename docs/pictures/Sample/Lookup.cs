using Dynamoid;

namespace Shop;

public static class Lookup
{
    public static async Task<List<Address>> NorthOf(string city, int latitude) =>
        await Address.Where(a => a.City == city && a.Latitude > latitude).ToListAsync();

    public static async Task<List<Address>> InStreet(string street) =>
        await Address.Where(a => a.Street == street).ToListAsync();

    public static async Task<bool> HasAny(string city) =>
        await Address.Where(a => a.City == city).CountAsync() > 0;
}
