namespace Dynamoid.Facts.Tests;

/// <summary>Queries that nobody runs: what is said of them is what the tests read.</summary>
internal static class Lookups
{
    public static Task<Address> ById(string id) => Address.FindAsync(id);

    public static Task<List<Address>> ByIds(string[] ids) => Address.FindAllAsync(ids);

    public static Task<List<Address>> North(string city) => Address.Where(a => a.City == city && a.Latitude > 40).ToListAsync();

    public static Task<Visit?> Of(Guid guest) => Visit.FindByGuestAsync(guest);

    public static Task<long> Everybody() => Address.All().CountAsync();

    public static Task<long> Either(bool isAll, string city)
    {
        var query = Address.Where(a => a.Latitude > 0).AllowScan();
        if (!isAll)
            query = query.Where(a => a.City == city);
        return query.CountAsync();
    }

    public static Task<List<Address>> Unknown(Func<AddressFields, Condition> condition) => Address.Where(condition).AllowScan().ToListAsync();
}
