namespace Dynamoid.Conditions;

/// <summary>The fields of a class marked <c>[DynamoMap]</c>, which can be looked for anywhere in a document.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IMapFields<TSelf> : IMapFields
    where TSelf : struct, IMapFields<TSelf>
{
    /// <summary>The fields of the map at a path.</summary>
    static abstract TSelf At(FieldPath path);
}
