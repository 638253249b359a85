using Microsoft.Extensions.Logging;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>Keeps what is logged, exceptions and all.</summary>
internal sealed class ListLogger : ILogger
{
    public LogLevel Level { get; init; } = LogLevel.Trace;

    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Level;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel}: {formatter(state, exception)}{exception}");
}
