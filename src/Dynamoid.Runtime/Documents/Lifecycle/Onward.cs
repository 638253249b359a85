namespace Dynamoid.Documents;

/// <summary>What a callback around something calls to go on.</summary>
internal sealed class Onward(string document, Func<Task<bool>> action)
{
    private Task<bool>? _next;
    private bool _isOver;

    /// <summary>Goes on.</summary>
    /// <exception cref="InvalidOperationException">It has been called before, or the callback has returned without it.</exception>
    public async Task RunAsync()
    {
        if (_isOver)
            throw new InvalidOperationException($"A callback around {document} went on after it had returned, when the caller had been told that it stopped. Await what it is given before it returns.");
        if (_next is not null)
            throw new InvalidOperationException($"A callback around {document} went on twice, and would write twice. Call and await what it is given once.");
        _next = action();
        await _next.ConfigureAwait(false);
    }

    /// <summary>Whether what comes next was called and done. What the callback did not wait for is waited for, or the caller would be told that nothing was written while it is.</summary>
    public async Task<bool> EndAsync()
    {
        _isOver = true;
        // A failure that the callback has waited for and kept to itself is no success.
        return _next is { IsCompleted: false } or { IsCompletedSuccessfully: true } && await _next.ConfigureAwait(false);
    }
}
