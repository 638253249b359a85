using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Maps that are of one of several classes.</summary>
[NonParallelizable]
public sealed class PolymorphicMapTests
{
    private const string Helpers = """

        public static class Try
        {
            public static string Message(Action action)
            {
                try { action(); return "nothing"; } catch (ItemFormatException error) { return error.Message; }
            }
        }
        """;

    private const string Orders = Documents.Polymorphic + Helpers;

    [Test]
    public void Each_comes_back_as_what_it_was_wherever_it_stands() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.Stored<Order, OrderKey>(new()
                {
                    Id = "x",
                    Main = new CreditCard(1, "a") { Limit = 5 },
                    Card = new CreditCard(2, "b"),
                    Payments = [new Cash(3), null, new Card(4, "c")],
                    Animals = new() { ["a"] = new() { Name = "n" }, ["d"] = new Dog { Friends = [new Dog(), new Animal()] } },
                });
                yield return (a.Main, a.Card);
                yield return string.Join(",", a.Payments);
                yield return (a.Animals["a"].GetType().Name, a.Animals["a"].Name, string.Join(",", ((Dog)a.Animals["d"]).Friends.Select(friend => friend.GetType().Name)));
                yield return Check.Changes<Order, OrderKey>(a);
                ((CreditCard)a.Main!).Limit = 6;
                a.Payments[0] = new Card(3, "");
                yield return Check.Changes<Order, OrderKey>(a);
                """),
            Is.EqualTo([
                "(CreditCard { Amount = 1, Number = a, Limit = 5 }, CreditCard { Amount = 2, Number = b, Limit = 0 })",
                "Cash { Amount = 3 },,Card { Amount = 4, Number = c }",
                "(Animal, n, Dog,Animal)",
                "",
                "main,payments"]));

    [Test]
    public void The_discriminator_is_written_first_whatever_the_static_type_but_not_for_a_base_that_is_not_listed() =>
        Assert.That(
            Lines(Orders, """
                var item = new Order { Id = "x", Main = new Cash(1), Card = new CreditCard(1, ""), Animals = new() { ["a"] = new(), ["d"] = new Dog() } }.ToItem();
                yield return (item["main"].M.First().Key, item["main"].M["type"].S, item["card"].M.First().Key, item["card"].M["type"].S);
                yield return (string.Join(",", item["animals"].M["a"].M.Keys), string.Join(",", item["animals"].M["d"].M.Keys));
                """),
            Is.EqualTo(["(type, cash \"1\", type, credit)", "(, kind,friends)"]));

    [Test]
    public void The_discriminator_is_found_anywhere_and_does_not_count_as_unknown() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("main", new() { M = new() { ["u"] = new() { M = new() { ["type"] = new() { S = "cash" } } }, ["amount"] = new() { N = "1" }, ["number"] = new() { S = "n" }, ["type"] = new() { S = "credit" } } }));
                yield return a.Main;
                yield return Check.Changes<Order, OrderKey>(a);
                yield return string.Join(",", a.ToItem()["main"].M.Keys);
                """),
            Is.EqualTo(["CreditCard { Amount = 1, Number = n, Limit = 0 }", "", "type,amount,number,limit,u"]));

    [Test]
    public void Without_discriminator_a_map_is_of_the_very_class_unless_that_is_abstract() =>
        Assert.That(
            Lines(Orders, """
                yield return Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("card", new() { M = new() { ["number"] = new() { S = "n" }, ["amount"] = new() { N = "0" } } })).Card;
                yield return Try.Message(() => Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("main", new() { IsMSet = true })));
                """),
            Is.EqualTo([
                "Card { Amount = 0, Number = n }",
                "An item of Shop.Order cannot be read: attribute 'main' at byte 23: The map has no 'type', so it cannot be told which subtype of Shop.Payment it is. Expected card, cash \"1\", credit, found none. The item's key is {\"id\":{\"S\":\"x\"}}."]));

    [TestCase("main", "cheque", "The map's 'type' is 'cheque', which is no known subtype of Shop.Payment. Expected card, cash \"1\", credit, found cheque.")]
    [TestCase("card", "cash \\\"1\\\"", "The map's 'type' is 'cash \"1\"', which is no known subtype of Shop.Card. Expected card, credit, found cash \"1\".")]
    public void A_discriminator_that_is_not_known_is_an_error_that_names_it(string attribute, string value, string message) =>
        Assert.That(
            Lines(Orders, $$"""
                yield return Try.Message(() => Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("{{attribute}}", new() { M = new() { ["type"] = new() { S = "{{value}}" } } })));
                """).Single(),
            Does.Contain($"attribute '{attribute}'").And.EndWith(message + " The item's key is {\"id\":{\"S\":\"x\"}}."));

    [Test]
    public void A_discriminator_of_another_type_is_an_error() =>
        Assert.That(
            Lines(Orders, """
                yield return Try.Message(() => Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("main", new() { M = new() { ["type"] = new() { N = "1" } } })));
                """).Single(),
            Does.Contain("attribute 'main.type'").And.Contain("stored as N"));

    [Test]
    public void A_value_of_a_class_that_is_not_listed_is_an_error_that_says_to_list_it() =>
        Assert.That(
            Lines(Orders, """
                yield return Try.Message(() => new Order { Id = "x", Main = new Cheque(1) }.ToItem());
                """).Single(),
            Does.Contain("Shop.Cheque").And.Contain("[DynamoMapSubtype(typeof(Cheque)").And.Contain("Shop.Payment does not list"));
}
