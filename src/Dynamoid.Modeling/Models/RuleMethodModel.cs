namespace Dynamoid.Modeling.Models;

/// <summary>A method marked <c>[Validate]</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Result">What it returns: nothing or a task.</param>
/// <param name="TakesCancellation">Whether it takes a cancellation token.</param>
/// <param name="On">At which saves it is called: 1 for the first, 2 for others, 3 for all.</param>
/// <param name="IsPrivate">Whether derived classes cannot call it.</param>
public sealed record RuleMethodModel(string Name, MethodResult Result, bool TakesCancellation, int On, bool IsPrivate = false);
