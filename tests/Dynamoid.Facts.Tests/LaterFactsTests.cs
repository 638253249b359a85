using System.Reflection.Emit;
using Dynamoid.Schemas;

namespace Dynamoid.Facts.Tests;

/// <summary>Assemblies of other versions of the library, which say more of a query, or less.</summary>
public sealed class LaterFactsTests
{
    [Test]
    public void What_a_later_version_says_besides_is_passed_over() => Assert.That(
        Read("Shop.Order\tQuery\tByCity\tcity = ?\t\tShop.Orders.All()\tOrders.cs\t7\tmore\tand more"),
        Is.EqualTo(new QueryFact { Document = "Shop.Order", Operation = QueryOperation.Query, Index = "ByCity", Key = "city = ?", Member = "Shop.Orders.All()", File = "Orders.cs", Line = 7 }));

    [Test]
    public void What_is_not_known_is_unknown() => Assert.That(
        Read("Shop.Order\tTeleport\t\t\tperhaps\t\t\tsoon"), Is.EqualTo(new QueryFact { Document = "Shop.Order", Operation = QueryOperation.Unknown }));

    [Test]
    public void What_is_not_said_is_left_out() => Assert.That(Read("Shop.Order\tScan"), Is.EqualTo(new QueryFact { Document = "Shop.Order", Operation = QueryOperation.Scan }));

    private static QueryFact Read(string query)
    {
        PersistedAssemblyBuilder assembly = new(new("Later"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Later");
        assembly.SetCustomAttribute(new(typeof(QueryFactsAttribute).GetConstructors().Single(), [new[] { query }]));
        using MemoryStream file = new();
        assembly.Save(file);
        file.Position = 0;
        return AssemblyFacts.Read(file).Queries.Single();
    }
}
