using System.Reflection;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries;

namespace Dynamoid.Runtime.Tests.Lessons;

/// <summary>Row 24: the copy of a request or of options loses a part. Each property may be changed in a copy, and all others stay.</summary>
public sealed class OptionCopyTests
{
    private static readonly object[] Full =
    [
        new SaveOptions { Touch = false, Validate = false },
        new UpdateOptions { Touch = false, Returns = ReturnValues.AllOld },
        new ImportOptions { MaxConcurrency = 9, Progress = new Progress<ImportProgress>(), SetTimestamps = false, Validate = true, IgnoreLockVersion = true },
        new DeleteAllOptions { MaxConcurrency = 9, Progress = new Progress<DeleteAllProgress>(), IgnoreLockVersion = true },
        new UpdateRetryOptions { MaxAttempts = 7, FirstPause = TimeSpan.FromSeconds(2), LongestPause = TimeSpan.FromSeconds(3), Save = new SaveOptions { Touch = false } },
        new TransactionOptions { IdempotencyToken = "mine", RetryConflictsFor = TimeSpan.FromSeconds(3), Meter = new CapacityMeter() },
        new PageRequest
        {
            IndexName = "i",
            KeyConditionExpression = "k",
            FilterExpression = "f",
            Names = new Dictionary<string, string> { ["#a"] = "a" },
            Values = new() { [":a"] = new AttributeValue("a") },
            Properties = ["A"],
            Limit = 3,
            ConsistentRead = true,
            ScanIndexForward = false,
            Start = new PageKey([1]),
        },
        new ResetOptions { Documents = [], Truncates = true, DeletesOthers = true, AllowedHosts = ["h"], MaxConcurrency = 3 },
        new QueryOptions
        {
            Where = Queries.Ledger.Note == "x",
            Index = 1,
            ConsistentRead = true,
            IsDescending = true,
            RecordLimit = 1,
            ScanLimit = 2,
            BatchSize = 3,
            AllowsScan = true,
            Projection = [new FieldPath(0, "a")],
            FollowsIndex = true,
            Segment = new ScanSegment(1, 2),
            Parallelism = new Parallelism(2, 2),
            Prefetch = 4,
        },
    ];

    [TestCaseSource(nameof(Full))]
    public void Each_property_may_be_changed_in_a_copy_that_keeps_all_others(object full)
    {
        Type type = full.GetType();
        PropertyInfo[] properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite)];
        object empty = Activator.CreateInstance(type)!;
        Assert.That(properties, Is.Not.Empty);
        foreach (PropertyInfo changed in properties)
        {
            Assert.That(changed.GetValue(full), Is.Not.EqualTo(changed.GetValue(empty)), $"{changed.Name} has to differ from its default here");
            object copy = type.GetMethod("<Clone>$")!.Invoke(full, null)!;
            changed.SetValue(copy, changed.GetValue(empty));
            foreach (PropertyInfo kept in properties.Where(property => property != changed))
                Assert.That(kept.GetValue(copy), Is.SameAs(kept.GetValue(full)).Or.EqualTo(kept.GetValue(full)), $"{kept.Name} is kept when {changed.Name} changes");
        }
    }

    [Test]
    public void All_records_of_options_are_here()
    {
        IEnumerable<string> records = typeof(SaveOptions).Assembly.GetExportedTypes()
            .Where(static type => type is { IsValueType: false, IsAbstract: false } && type.GetMethod("<Clone>$") is not null && (type.Name.EndsWith("Options", StringComparison.Ordinal) || type.Name.EndsWith("Request", StringComparison.Ordinal)))
            .Where(static type => type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(static type => type.Name);
        Assert.That(records.Except(["TableOptions"]), Is.SubsetOf(Full.Select(static full => full.GetType().Name)));
    }
}
