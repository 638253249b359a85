namespace Dynamoid.Modeling.Models;

/// <summary>A class marked <c>[DynamoMap]</c>: stored as a map inside documents.</summary>
public sealed record MapModel(ShapeModel Shape);
