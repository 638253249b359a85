namespace Dynamoid.Analyzers;

/// <summary>The groups of rules; the first digit of an id tells its group.</summary>
internal static class RuleCategories
{
    /// <summary>DYN1xxx: documents, maps and the types of their properties.</summary>
    public const string Documents = "Dynamoid.Documents";

    /// <summary>DYN2xxx: keys and indexes.</summary>
    public const string Keys = "Dynamoid.Keys";

    /// <summary>DYN4xxx: queries.</summary>
    public const string Queries = "Dynamoid.Queries";

    /// <summary>DYN5xxx: what costs more than it has to.</summary>
    public const string Cost = "Dynamoid.Cost";

    /// <summary>DYN6xxx: tasks and results that nobody waits for or looks at.</summary>
    public const string Async = "Dynamoid.Async";

    /// <summary>DYN9xxx: the project that is compiled.</summary>
    public const string Build = "Dynamoid.Build";
}
