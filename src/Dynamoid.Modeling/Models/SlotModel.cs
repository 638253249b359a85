namespace Dynamoid.Modeling.Models;

/// <summary>The field in which a property keeps its value, where its setter does no more than to check or mend what it puts there.</summary>
/// <param name="Field">The field's name, as C# or the runtime has it.</param>
/// <param name="IsOpen">Whether generated code of the class can name and set it at any time.</param>
public sealed record SlotModel(string Field, bool IsOpen);
