using System.Reflection;

namespace Dynamoid.RoslynTesting;

/// <summary>Checks by reflection what makes a model safe to cache: it holds nothing of the compilation, and it compares by value.</summary>
public static class ModelGuard
{
    /// <summary>What is wrong with the types of a namespace, types not yet written included.</summary>
    public static IReadOnlyList<string> Violations(Assembly assembly, string modelNamespace) =>
        [.. assembly.GetTypes().Where(type => type.Namespace == modelNamespace && !type.IsNested && !IsStatic(type)).SelectMany(Violations)];

    /// <summary>What is wrong with one type.</summary>
    public static IEnumerable<string> Violations(Type type)
    {
        if (type.IsEnum)
            yield break;
        if (!ComparesByValue(type))
            yield return $"{type.Name} does not implement IEquatable of itself";
        if (type is { IsClass: true, IsSealed: false })
            yield return $"{type.Name} is not sealed";

        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            foreach (Type part in Parts(field.FieldType))
            {
                if (part.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true)
                    yield return $"{type.Name}.{field.Name} holds {part.Name} of the compilation";
                else if (!ComparesByValue(part) && !IsHidden(type, part))
                    yield return $"{type.Name}.{field.Name} holds {part.Name}, which does not compare by value";
            }

            if (!field.IsInitOnly)
                yield return $"{type.Name}.{field.Name} can be changed";
        }
    }

    // The value-equal list is made of an immutable array, whose own comparison it replaces.
    private static bool IsHidden(Type type, Type part) =>
        type.IsValueType && type.IsGenericType && part.Name.StartsWith("ImmutableArray", StringComparison.Ordinal);

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];

    private static bool ComparesByValue(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsGenericParameter || type == typeof(string)
        || type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEquatable<>)
            && candidate.GetGenericArguments()[0].Name == type.Name && !type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal));

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };
}
