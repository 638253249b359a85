namespace Dynamoid.Docs.Tests.Examples;

#region ruby
[DynamoDocument(Profile = StorageProfile.Gem3)]              // a class User of a Rails application; Gem1 for booleans as "t" and "f"
public partial class User
{
    public string? Name { get; set; }                        // field :name
    public bool Admin { get; set; }                          // field :admin, :boolean
    public DateOnly? Birthday { get; set; }                  // field :birthday, :date
    public HashSet<string> SubscriptionsIds { get; set; } = []; // has_many :subscriptions

    [Field(Converter = typeof(YamlConverter))]
    public DynamoValue? Options { get; set; }                // field :options, :serialized

    public Dictionary<string, DynamoValue>? Settings { get; set; }   // field :settings, :map
    public DynamoValue? Anything { get; set; }               // field :anything, :raw
}
#endregion

public class Ruby
{
    [Test]
    public void An_item_of_the_gem()
    {
        User user = User.FromItem(new()
        {
            ["id"] = new() { S = "u1" },
            ["name"] = new() { S = "Ann" },
            ["admin"] = new() { S = "t" },
            ["birthday"] = new() { N = "17434" },
            ["subscriptions_ids"] = new() { SS = ["s1"] },
            ["options"] = new() { S = "---\n:theme: dark\n" },
            ["created_at"] = new() { N = "1532469870.000001234" },
        });
        Assert.Multiple(() =>
        {
            Assert.That((user.Name, user.Admin, user.Birthday), Is.EqualTo(("Ann", true, new DateOnly(2017, 9, 25))));
            Assert.That(user.Options![":theme"], Is.EqualTo((DynamoValue)"dark"));
            Assert.That(user.ToItem()["options"].S, Is.EqualTo("---\n:theme: dark\n"));
        });
    }
}
