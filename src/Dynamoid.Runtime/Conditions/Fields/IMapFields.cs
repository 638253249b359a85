namespace Dynamoid.Conditions;

/// <summary>The fields of a class marked <c>[DynamoMap]</c>, inside of a document.</summary>
public interface IMapFields : IField;
