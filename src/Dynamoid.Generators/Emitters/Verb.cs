namespace Dynamoid.Generators.Emitters;

/// <summary>A thing that can be done with the documents of a table.</summary>
/// <param name="Returns">The type it returns.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters as they are declared.</param>
/// <param name="Arguments">The parameters as they are passed on to the same verb.</param>
/// <param name="Passed">The parameters as they are passed to the runtime.</param>
/// <param name="Documentation">What it does, what it costs, what it throws.</param>
/// <param name="OnDocuments">Whether the document's class has it as a static member; if not, there it is an instance member.</param>
/// <param name="Expression">What the set does, where that is more than passing on to the runtime's set <c>_set</c>.</param>
internal sealed record Verb(
    string Returns, string Name, string Parameters, string Arguments, string Passed, string[] Documentation, bool OnDocuments = true, string? Expression = null);
