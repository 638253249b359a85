namespace Dynamoid.Facts.Reading;

/// <summary>What a fact is about.</summary>
internal enum FactKind
{
    Document,
    Index,
    Queries,
}
