namespace Dynamoid.Conditions;

/// <summary>The fields of a class marked <c>[DynamoMap]</c>, of which a whole map can be set.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TMap">The class.</typeparam>
public interface IMapFields<TSelf, TMap> : IMapFields<TSelf>
    where TSelf : struct, IMapFields<TSelf, TMap>
{
    /// <summary>How a map is stored.</summary>
    static abstract StoredForm<TMap> Form { get; }
}
