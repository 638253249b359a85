using Dynamoid.Schemas;
using Dynamoid.Serialization;
using Dynamoid.Tables;
using static Dynamoid.Wire.DynamoOperation;

namespace Dynamoid.Runtime.Tests.Tables;

/// <summary>Tables in the states that DynamoDB Local passes through too fast to be seen.</summary>
public sealed class TableManagerTests
{
    private const string InUse = "ResourceInUseException";
    private const string NotFound = "ResourceNotFoundException";
    private const string Ok = "ACTIVE";

    [Test]
    public async Task A_table_that_is_being_deleted_is_waited_for_and_created_again()
    {
        var wire = new ScriptedWire(
            (CreateTable, InUse), (DescribeTable, "DELETING"), (DescribeTable, NotFound), (CreateTable, "CREATING"), (DescribeTable, "CREATING"), (DescribeTable, Ok));
        Assert.That(await CreateAsync(wire), Is.True);
        Assert.That(wire.Left, Is.Zero);
    }

    [Test]
    public async Task A_table_that_somebody_else_is_creating_is_waited_for()
    {
        var wire = new ScriptedWire((CreateTable, InUse), (DescribeTable, "CREATING"), (DescribeTable, "UPDATING"), (DescribeTable, Ok));
        Assert.That(await CreateAsync(wire), Is.False);
        Assert.That(wire.Left, Is.Zero);
    }

    [Test]
    public async Task A_new_table_that_is_not_known_everywhere_yet_is_not_created_twice()
    {
        var wire = new ScriptedWire((CreateTable, "CREATING"), (DescribeTable, NotFound), (DescribeTable, Ok));
        Assert.That(await CreateAsync(wire), Is.True);
        Assert.That(wire.Left, Is.Zero);
    }

    [Test]
    public async Task A_new_table_whose_expiry_is_enabled_by_a_repeated_request_is_created()
    {
        var wire = new ScriptedWire((CreateTable, "CREATING"), (DescribeTable, Ok), (UpdateTimeToLive, "TimeToLive is already enabled"));
        Assert.That(await CreateAsync(wire, expires: true), Is.True);
        Assert.That(wire.Left, Is.Zero);
    }

    [Test]
    public async Task Without_waiting_a_table_that_is_there_costs_one_request()
    {
        var wire = new ScriptedWire((CreateTable, InUse));
        Assert.That(await CreateAsync(wire, expires: true, wait: false), Is.False);
        Assert.That(wire.Left, Is.Zero);
    }

    [Test]
    public async Task A_table_that_is_still_being_created_is_deleted_when_it_can_be()
    {
        var wire = new ScriptedWire(
            (DeleteTable, InUse), (DescribeTable, "CREATING"), (DeleteTable, "DELETING"), (DescribeTable, "DELETING"), (DescribeTable, NotFound));
        Assert.That(await Manager(wire).DeleteAsync(new Operations.TableReference("orders", "Order"), CancellationToken.None), Is.True);
        Assert.That(wire.Left, Is.Zero);
    }

    [Test]
    public void A_table_that_stays_in_use_ends_the_wait_with_its_state()
    {
        var wire = new ScriptedWire([.. Enumerable.Repeat(new[] { (DeleteTable, InUse), (DescribeTable, "CREATING") }, 1000).SelectMany(static pair => pair)]);
        Assert.That(
            () => Manager(wire, patience: TimeSpan.FromMilliseconds(30)).DeleteAsync(new Operations.TableReference("orders", "Order"), CancellationToken.None),
            Throws.TypeOf<TableNotReadyException>().With.Property(nameof(TableNotReadyException.Status)).EqualTo("CREATING"));
    }

    private static Task<bool> CreateAsync(ScriptedWire wire, bool expires = false, bool wait = true) =>
        Manager(wire).CreateAsync(new Operations.TableReference("orders", "Order"), Schema(expires), new TableOptions { Wait = wait }, CancellationToken.None);

    private static TableManager Manager(ScriptedWire wire, TimeSpan? patience = null) => new(
        wire, new TableSettings { WaitInterval = TimeSpan.FromMilliseconds(1), WaitTimeout = patience ?? TimeSpan.FromSeconds(20) }, TimeProvider.System);

    private static DocumentSchema Schema(bool expires) => new()
    {
        Document = "Order",
        TableName = "orders",
        Fields = [new FieldSchema("Id", "id", AttributeType.String), new FieldSchema("Ends", "ends", AttributeType.Number)],
        HashKeyField = 0,
        ExpiresField = expires ? 1 : -1,
    };
}
