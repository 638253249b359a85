namespace Dynamoid;

/// <summary>Marks a method that is called before the rules of a document are asked. It returns nothing or whether to go on, or a <c>Task</c> or <c>ValueTask</c> of that, and may take a <c>CancellationToken</c>; false stops, and nothing is written.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BeforeValidationAttribute : Attribute;

/// <summary>Marks a method that is called after the rules of a document were asked, whatever they found. It returns nothing or a <c>Task</c> or <c>ValueTask</c>, and may take a <c>CancellationToken</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterValidationAttribute : Attribute;
