namespace Dynamoid.Modeling.Models;

/// <summary>What a document says about its table.</summary>
/// <param name="Name">The name after the namespace.</param>
/// <param name="FullName">The full name or ARN that takes the name's place.</param>
/// <param name="CapacityMode">The name of the capacity mode; null when not set.</param>
/// <param name="ReadCapacity">Read capacity units per second; 0 when not set.</param>
/// <param name="WriteCapacity">Write capacity units per second; 0 when not set.</param>
public sealed record TableModel(string Name, string? FullName, string? CapacityMode, int ReadCapacity, int WriteCapacity)
{
    /// <summary>The name as documentation shows it.</summary>
    public string DisplayName => FullName ?? Name;
}
