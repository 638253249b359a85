using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>Passes over items that are only counted.</summary>
internal readonly struct CountedItem : IItemReader<bool>
{
    public bool Read(ref ItemReader reader)
    {
        reader.SkipJson();
        return true;
    }
}
