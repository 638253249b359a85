using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>Times the generator itself, without parsing and without the rest of the compiler, by the driver's own clock.</summary>
internal sealed class Scenario(int documents)
{
    private readonly Project _project = new(documents);
    private readonly List<Times> _rounds = [];

    public int Documents => _project.Documents;

    public Times First => _rounds[0];

    public Times Median => new(Middle(times => times.Cold), Middle(times => times.EditElsewhere), Middle(times => times.EditOfModel));

    public void Run()
    {
        var compilation = _project.Compile();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new DocumentGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);

        driver = driver.RunGenerators(compilation);
        var cold = TimeOf(driver);
        RequireFiles(driver);
        driver = driver.RunGenerators(_project.EditElsewhere(compilation));
        var editElsewhere = TimeOf(driver);
        driver = driver.RunGenerators(_project.EditModel(compilation));
        _rounds.Add(new(cold, editElsewhere, TimeOf(driver)));
    }

    private static TimeSpan TimeOf(GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>A generator that says nothing is fast, too.</summary>
    private void RequireFiles(GeneratorDriver driver)
    {
        var files = driver.GetRunResult().GeneratedTrees.Length;
        if (files < Documents)
            throw new InvalidOperationException($"{Documents} documents, but only {files} generated files.");
    }

    private TimeSpan Middle(Func<Times, TimeSpan> part) => _rounds.Select(part).Order().ElementAt(_rounds.Count / 2);
}

/// <summary>How long the generator ran.</summary>
internal readonly record struct Times(TimeSpan Cold, TimeSpan EditElsewhere, TimeSpan EditOfModel);
