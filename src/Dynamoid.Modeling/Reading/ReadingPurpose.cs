namespace Dynamoid.Modeling.Reading;

/// <summary>What a document is read for: half of what there is to read, only the generator needs.</summary>
internal enum ReadingPurpose
{
    /// <summary>To write its code: all of it.</summary>
    Generation,

    /// <summary>To say what is wrong with it: all that can be wrong.</summary>
    Inspection,

    /// <summary>To judge queries: keys, fields and indexes.</summary>
    Queries,
}
