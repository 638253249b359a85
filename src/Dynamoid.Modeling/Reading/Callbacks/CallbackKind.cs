namespace Dynamoid.Modeling.Reading;

/// <summary>What methods for a kind of event look like.</summary>
internal enum CallbackKind
{
    /// <summary>Before something, which it may stop.</summary>
    Before,

    /// <summary>Around something, which it goes on with.</summary>
    Around,

    /// <summary>After something.</summary>
    After,

    /// <summary>While an item is read.</summary>
    Read,
}
