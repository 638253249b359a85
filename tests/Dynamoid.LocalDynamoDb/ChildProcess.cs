using System.Diagnostics;
using System.Text;

namespace Dynamoid.LocalDynamoDb;

/// <summary>A server process that ends with this one, however this one ends.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    /// <summary>
    /// Becomes the server itself, after leaving behind a watcher on the standard input that we hold. A line there means that all is well; its end without one means that
    /// we were killed, and the watcher kills the server.
    /// </summary>
    private const string Watched = "exec 3<&0; (read -r line <&3 || kill -9 $$) </dev/null >/dev/null 2>&1 & exec \"$@\" </dev/null 3<&-";

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ChildProcess(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    /// <summary>What it has said so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("/bin/sh", ["-c", Watched, "sh", program, .. arguments]);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;

        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, line) => child.Keep(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Keep(line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += child.Kill;
        return child;
    }

    /// <summary>Lets the watcher see what it sees when this process dies.</summary>
    internal void LetGo() => _process.StandardInput.Close();

    /// <summary>Waits until the process has ended.</summary>
    internal Task WaitForExitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }

    private void Kill(object? sender, EventArgs e)
    {
        try
        {
            // The watcher goes first: it must not fire later, when the number of our process may be another's.
            _process.StandardInput.WriteLine();
            _process.StandardInput.Close();
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // The server and its watcher have ended already.
        }

        _process.Kill(entireProcessTree: true);
    }
}
