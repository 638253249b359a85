using System.Runtime.ExceptionServices;

namespace Dynamoid.Documents;

/// <summary>Reports progress. What the user's code throws there must not cost any request its answer: it is held until all is done and counted, and nothing is reported after it.</summary>
internal sealed class HeldProgress<T>(IProgress<T>? progress)
{
    private Exception? _thrown;

    public void Report(T value)
    {
        if (_thrown is not null)
            return;
        try
        {
            progress?.Report(value);
        }
        catch (Exception thrown)
        {
            _thrown = thrown;
        }
    }

    /// <summary>Throws what the user's code threw, if it did.</summary>
    public void ThrowHeld()
    {
        if (_thrown is not null)
            ExceptionDispatchInfo.Throw(_thrown);
    }
}
