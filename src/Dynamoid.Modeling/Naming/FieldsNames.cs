using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling;

/// <summary>The name of the type that has the fields of a document or map for conditions.</summary>
internal static class FieldsNames
{
    /// <summary>The class inside of it that has its fields.</summary>
    public const string Instances = "DynamoidFields";

    private const string Fields = "Fields";

    /// <summary>Its simple name: one that neither a neighbour has, unless it is this very type, nor a property, after which it could not be called inside of it.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        string name = type.Name + Fields;
        // A map of another project has been generated already.
        bool isTaken = name == Instances || container.GetMembers(name).Any(static member => member is not INamedTypeSymbol { Arity: > 0 } && !member.IsGenerated())
            || type.SelfAndBases().Any(level => !level.GetMembers(name).IsEmpty);
        return isTaken ? type.Name + (type.Has(KnownNames.MapAttribute) ? "Map" : "Document") + Fields : name;
    }

    /// <summary>Its name in code.</summary>
    public static string InCode(INamedTypeSymbol type)
    {
        string full = TypeNames.InCode(type);
        return full.Substring(0, full.LastIndexOfAny(['.', ':']) + 1) + Of(type);
    }
}
