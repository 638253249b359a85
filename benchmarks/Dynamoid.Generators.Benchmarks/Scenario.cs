using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>Times the generator in its driver, without parsing the source and without the rest of the compiler. CPU time: other programs do not count.</summary>
internal sealed class Scenario(int documents)
{
    private readonly Project _project = new(documents);
    private readonly List<Times> _rounds = [];

    public int Documents => _project.Documents;

    public Times First => _rounds[0];

    /// <summary>The best of all rounds: noise only adds.</summary>
    public Times Best => new(_rounds.Min(times => times.Cold), _rounds.Min(times => times.EditElsewhere), _rounds.Min(times => times.EditOfModel));

    public void Run()
    {
        var compilation = _project.Compile();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new DocumentGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);

        var cold = Time(ref driver, compilation);
        RequireFiles(driver);
        var editElsewhere = Time(ref driver, _project.EditElsewhere(compilation));
        var editOfModel = Time(ref driver, _project.EditModel(compilation));
        _rounds.Add(new(cold, editElsewhere, editOfModel));
    }

    private static TimeSpan Time(ref GeneratorDriver driver, CSharpCompilation compilation)
    {
        var start = Environment.CpuUsage.TotalTime;
        driver = driver.RunGenerators(compilation);
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>A generator that says nothing is fast, too.</summary>
    private void RequireFiles(GeneratorDriver driver)
    {
        var files = driver.GetRunResult().GeneratedTrees.Length;
        if (files < Documents)
            throw new InvalidOperationException($"{Documents} documents, but only {files} generated files.");
    }
}

/// <summary>How long the generator ran.</summary>
internal readonly record struct Times(TimeSpan Cold, TimeSpan EditElsewhere, TimeSpan EditOfModel);
