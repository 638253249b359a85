namespace Dynamoid.Documents;

/// <summary>What a callback around something calls to go on.</summary>
internal sealed class Onward(string document, Func<Task<bool>> action)
{
    private bool _isCalled;

    /// <summary>Whether what comes next was called and done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Goes on.</summary>
    /// <exception cref="InvalidOperationException">It has been called before.</exception>
    public async Task RunAsync()
    {
        if (_isCalled)
            throw new InvalidOperationException($"A callback around {document} went on twice, and would write twice. Call and await what it is given once.");
        _isCalled = true;
        IsDone = await action().ConfigureAwait(false);
    }
}
