using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>The attributes that an update sets or removes.</summary>
internal interface IAttributeChanges
{
    /// <summary>How many fields there are, changed or not.</summary>
    int Fields { get; }

    /// <summary>How many of them have changed.</summary>
    int Count { get; }

    /// <summary>The first field that has changed, from one on; -1 when there is none.</summary>
    int NextChanged(int field);

    /// <summary>The field's attribute.</summary>
    string AttributeOf(int field);

    /// <summary>Writes the field's value; false, and nothing written, when the attribute is to be removed.</summary>
    bool TryWriteValue(ref ItemWriter writer, int field);
}
