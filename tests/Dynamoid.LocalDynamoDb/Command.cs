using System.Diagnostics;

namespace Dynamoid.LocalDynamoDb;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>Runs the program in a folder, with a PATH of the caller's, and returns what it said on both outputs.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, string folder, IEnumerable<string> searchPath, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["PATH"] = string.Join(Path.PathSeparator, searchPath);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var outputs = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, string.Concat(outputs).Trim());
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
