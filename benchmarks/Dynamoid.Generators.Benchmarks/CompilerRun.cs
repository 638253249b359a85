using System.ComponentModel;
using System.Diagnostics;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>The compiler of the .NET SDK, running.</summary>
internal sealed class CompilerRun : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private CompilerRun(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>The options of a library with our generator.</summary>
    public static IEnumerable<string> Library =>
    [
        "-target:library", "-nologo", "-nullable:enable", "-langversion:latest", "-deterministic", "-debug:portable", "-optimize",
        Analyzer("Dynamoid.Generators.dll"), Analyzer("Dynamoid.Modeling.dll"), Analyzer("Humanizer.dll"),
    ];

    /// <summary>The folder of the .NET SDK that the compiler is of, which is called as its version: the newest for the runtime that this program runs on, and beside it.</summary>
    public static string Sdk { get; } = Directory.EnumerateDirectories(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk"), $"{Environment.Version.Major}.*")
        .Order(StringComparer.Ordinal)
        .LastOrDefault(static folder => File.Exists(Compiler(folder))) ?? throw new InvalidOperationException($"The compiler is of the .NET SDK {Environment.Version.Major}, which is not beside the runtime: install it.");

    /// <summary>The option for an analyzer or generator, by its path, or by its name when it is ours.</summary>
    public static string Analyzer(string file) => $"-analyzer:\"{Path.Combine(AppContext.BaseDirectory, file)}\"";

    /// <summary>Starts the compiler.</summary>
    /// <param name="path">Of what is written: with <c>.rsp</c> its options, with <c>.dll</c> the library.</param>
    /// <param name="core">The core that it stays on, where the system lets one choose: a process that moves leaves its caches behind. None: it has the machine.</param>
    /// <param name="options">Its options.</param>
    /// <exception cref="InvalidOperationException">It cannot be started.</exception>
    public static CompilerRun Start(string path, int? core, IEnumerable<string> options)
    {
        File.WriteAllLines($"{path}.rsp", [.. options, $"-out:\"{path}.dll\""]);
        string[] command = [.. core is not null && OperatingSystem.IsLinux() ? ["taskset", "-c", $"{core}"] : Array.Empty<string>(), "dotnet", Compiler(Sdk), "-noconfig", $"@{path}.rsp"];
        ProcessStartInfo start = new(command[0], command[1..]) { RedirectStandardOutput = true };
        // Two of them run at the same time. With a thread each, no time goes into waiting for locks and for work, of which there is as much as there are cores to spare.
        if (core is not null)
            start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        try
        {
            return new(Process.Start(start)!);
        }
        catch (Win32Exception cause)
        {
            throw new InvalidOperationException($"'{command[0]}' cannot be started. On Linux it takes taskset, which is in the package util-linux; everywhere the .NET SDK.", cause);
        }
    }

    /// <summary>Waits, and says how much CPU time it took, and how long it ran.</summary>
    /// <exception cref="InvalidOperationException">It says something: an error or a warning.</exception>
    public (TimeSpan Cpu, TimeSpan Elapsed) Finish()
    {
        TimeSpan cpu = CpuTimeOf(_process);
        TimeSpan elapsed = _watch.Elapsed;
        string output = _output.GetAwaiter().GetResult();
        if (_process.ExitCode != 0 || output.Contains("warning", StringComparison.Ordinal))
            throw new InvalidOperationException(output[..Math.Min(output.Length, 2000)]);
        return (cpu, elapsed);
    }

    /// <summary>Ends it, if it still runs.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static string Compiler(string sdk) => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll");

    // Of a process that is gone nobody knows it on Linux: the last look is at most some milliseconds early.
    private static TimeSpan CpuTimeOf(Process process)
    {
        TimeSpan time = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                time = process.TotalProcessorTime;
            }
            catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
            {
                process.WaitForExit();
            }
        }

        return time;
    }
}
