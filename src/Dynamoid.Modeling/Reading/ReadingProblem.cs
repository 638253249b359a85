using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling;

/// <summary>A problem and its place in the source: for analyzers only, since a location must never enter a model.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="location">Where it is written.</param>
public sealed class ReadingProblem(Problem problem, Location location)
{
    public Problem Problem { get; } = problem;

    public ProblemKind Kind => Problem.Kind;

    public Location Location { get; } = location;
}
