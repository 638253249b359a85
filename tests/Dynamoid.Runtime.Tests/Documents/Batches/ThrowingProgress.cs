namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>Progress whose own code fails each time.</summary>
internal sealed class ThrowingProgress<T>(Action told) : IProgress<T>
{
    public void Report(T value)
    {
        told();
        throw new FormatException("the user's own");
    }
}
