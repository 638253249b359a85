using System.Globalization;
using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Operations;

/// <summary>The version that an item must have for a write to be done.</summary>
/// <param name="Field">The number of the field that counts versions.</param>
/// <param name="Attribute">Its attribute.</param>
/// <param name="Expected">The version; null when the item must have none yet, for which 0 stands as well.</param>
internal readonly record struct VersionCheck(int Field, string Attribute, long? Expected)
{
    /// <summary>The version that follows.</summary>
    public long Next => Expected is { } expected ? checked(expected + 1) : 1;

    /// <summary>The version that an item has.</summary>
    public long? Of(Dictionary<string, AttributeValue> item) =>
        item.TryGetValue(Attribute, out AttributeValue? value) && long.TryParse(value.N, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long version) ? version : null;

    /// <summary>Whether an item has the version.</summary>
    public bool IsMetBy(Dictionary<string, AttributeValue> item) => Expected is { } expected ? Of(item) == expected : Of(item) is null or 0;
}
