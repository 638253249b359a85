using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>
/// UpdateItem's older parameters, for more changes than an expression can hold: AttributeUpdates has no limit of its own. It is one request all the same, so all changes happen or none.
/// </summary>
internal static class AttributeUpdates
{
    /// <summary>
    /// The most changes for an expression, which may have 4 KB and 300 operators. A change takes at most 14 bytes (<c>#9999=:9999,</c> and two more).
    /// </summary>
    public const int MostInExpression = 250;

    public static void Write<TChanges>(ref ItemWriter writer, TChanges changes, string hashKeyAttribute, VersionCheck? version)
        where TChanges : struct, IAttributeChanges
    {
        writer.WriteRaw(",\"AttributeUpdates\":{"u8);
        for (int field = changes.NextChanged(0); field >= 0; field = changes.NextChanged(field + 1))
            WriteUpdate(ref writer, changes, field);

        // Stands for attribute_exists: an item exists as a whole or not at all.
        writer.WriteRaw("},\"Expected\":{"u8);
        writer.WriteName(hashKeyAttribute);
        writer.WriteRaw("{\"ComparisonOperator\":\"NOT_NULL\"}"u8);
        if (version is { } check)
            WriteVersion(ref writer, check);
        writer.WriteRaw("}"u8);
    }

    private static void WriteVersion(ref ItemWriter writer, VersionCheck version)
    {
        writer.WriteName(version.Attribute);
        if (version.Expected is not { } expected)
        {
            writer.WriteRaw("{\"ComparisonOperator\":\"NULL\"}"u8);
            return;
        }

        writer.WriteRaw("{\"ComparisonOperator\":\"EQ\",\"AttributeValueList\":[{\"N\":\""u8);
        writer.WriteNumberText(expected);
        writer.WriteRaw("\"}]}"u8);
    }

    private static void WriteUpdate<TChanges>(ref ItemWriter writer, TChanges changes, int field)
        where TChanges : struct, IAttributeChanges
    {
        writer.WriteName(changes.AttributeOf(field));
        int start = writer.Length;
        writer.WriteRaw("{\"Action\":\"PUT\",\"Value\":"u8);
        if (!changes.TryWriteValue(ref writer, field))
        {
            writer.Truncate(start);
            writer.WriteRaw("{\"Action\":\"DELETE\""u8);
        }

        writer.WriteRaw("}"u8);
    }
}
