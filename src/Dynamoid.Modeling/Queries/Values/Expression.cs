using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>An expression of the source, and what the names in it stand for.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Scope">What parameters and variables are where it stands.</param>
internal readonly record struct Expression(IOperation Operation, Scope Scope)
{
    /// <summary>A part of it.</summary>
    public Expression At(IOperation part) => new(part, Scope);
}
