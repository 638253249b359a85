namespace Dynamoid.Modeling.Models;

/// <summary>Something that keeps a class from being stored.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Arguments">The names that a message needs, in the order that <see cref="ProblemKind"/> states.</param>
public sealed record Problem(ProblemKind Kind, EquatableArray<string> Arguments);
