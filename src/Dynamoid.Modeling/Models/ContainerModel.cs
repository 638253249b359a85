namespace Dynamoid.Modeling.Models;

/// <summary>A partial type around a generated one.</summary>
/// <param name="Keyword">How it is declared: <c>class</c>, <c>record</c>, <c>struct</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record ContainerModel(string Keyword, string Name);
