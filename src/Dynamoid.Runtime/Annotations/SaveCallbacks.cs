namespace Dynamoid;

/// <summary>Marks a method that is called before a document is saved, new or stored. It returns nothing or whether to go on, or a <c>Task</c> or <c>ValueTask</c> of that, and may take a <c>CancellationToken</c>; false stops, and nothing is written.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BeforeSaveAttribute : Attribute;

/// <summary>Marks a method that is called around it when a document is saved, new or stored. It takes a <c>Func&lt;Task&gt;</c> or <c>Func&lt;ValueTask&gt;</c>, which goes on and which it awaits once, and may take a <c>CancellationToken</c>; it returns a <c>Task</c> or <c>ValueTask</c>. One that does not go on stops.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AroundSaveAttribute : Attribute;

/// <summary>Marks a method that is called after a document is saved, new or stored. It returns nothing or a <c>Task</c> or <c>ValueTask</c>, and may take a <c>CancellationToken</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterSaveAttribute : Attribute;
