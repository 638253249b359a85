using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Collects the problems of one class; looks up their places only when an analyzer asks.</summary>
internal sealed class ProblemSink(bool wantsLocations)
{
    private readonly List<Problem> _problems = [];
    private readonly List<ReadingProblem> _located = [];

    public bool IsEmpty => _problems.Count == 0;

    public EquatableArray<Problem> Problems => _problems.ToEquatableArray();

    public IReadOnlyList<ReadingProblem> Located => _located;

    public void Add(ProblemKind kind, Func<Location?> location, params string[] arguments)
    {
        Problem problem = new(kind, arguments.ToEquatableArray());
        _problems.Add(problem);
        if (wantsLocations)
            _located.Add(new(problem, location() ?? Location.None));
    }
}
