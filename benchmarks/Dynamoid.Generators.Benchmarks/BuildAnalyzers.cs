using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>The analyzers that a build gives to the compiler before our package comes in.</summary>
internal static class BuildAnalyzers
{
    /// <summary>Asks the .NET SDK, of a library that references no package.</summary>
    /// <param name="folder">Where the library is written; it becomes part of the options.</param>
    /// <param name="properties">What its project says, as elements of MSBuild.</param>
    /// <returns>The compiler's options for the analyzers, the generators that come with them, and their configuration.</returns>
    /// <exception cref="InvalidOperationException">The SDK cannot be asked, or gives the compiler no analyzer.</exception>
    public static IReadOnlyList<string> Of(string folder, string properties)
    {
        Directory.CreateDirectory(folder);
        // The SDK that the compiler is of: its analyzers are made for it.
        File.WriteAllText(Path.Combine(folder, "global.json"), $$"""{ "sdk": { "version": "{{Path.GetFileName(CompilerRun.Sdk)}}", "rollForward": "disable" } }""");
        File.WriteAllText(Path.Combine(folder, "Build.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
            </Project>
            """);
        string[] options = [.. Ask(folder).Where(static option => option.StartsWith("/analyzer", StringComparison.Ordinal)).Select(option => Absolute(folder, option))];
        if (!options.Any(static option => option.StartsWith("-analyzer:", StringComparison.Ordinal)))
            throw new InvalidOperationException($"The .NET SDK gives the compiler no analyzer for {folder}: it no longer says so as this benchmark asks.");
        return options;
    }

    // All that a build does before it would start the compiler.
    private static string[] Ask(string folder)
    {
        ProcessStartInfo start = new("dotnet", ["msbuild", "Build.csproj", "-restore", "-target:Compile", "-property:SkipCompilerExecution=true", "-property:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        // A program that `dotnet run` starts inherits where the SDK of that is.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"'dotnet msbuild' in {folder} ended with {process.ExitCode}: {output[..Math.Min(output.Length, 2000)]}");
            using JsonDocument answer = JsonDocument.Parse(output);
            return [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
        }
        catch (Exception cause) when (cause is Win32Exception or JsonException or KeyNotFoundException)
        {
            throw new InvalidOperationException("'dotnet msbuild' does not tell the options of the compiler: it takes the .NET SDK 8 or newer.", cause);
        }
    }

    private static string Absolute(string folder, string option)
    {
        int colon = option.IndexOf(':', StringComparison.Ordinal);
        return $"-{option[1..colon]}:\"{Path.Combine(folder, option[(colon + 1)..].Trim('"'))}\"";
    }
}
