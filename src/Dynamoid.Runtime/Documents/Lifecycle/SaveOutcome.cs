namespace Dynamoid.Documents;

/// <summary>How a save ended that did not fail.</summary>
internal enum SaveOutcome
{
    /// <summary>It is saved, or nothing had changed.</summary>
    Saved,

    /// <summary>It is not valid.</summary>
    Invalid,
}
