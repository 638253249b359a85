using System.Text.Json.Serialization.Metadata;

namespace Dynamoid.Serialization;

/// <summary>What System.Text.Json's source generator knows about a type. Generated code implements it for properties that are stored as JSON.</summary>
/// <typeparam name="T">The type.</typeparam>
public interface IJsonTypeInfo<T>
{
    /// <summary>The type's contract.</summary>
    static abstract JsonTypeInfo<T> TypeInfo { get; }

    /// <summary>Whether the JSON <c>null</c> is a value of the type. It is refused otherwise.</summary>
    static virtual bool AllowsNull => default(T) is null && typeof(T).IsValueType;
}
