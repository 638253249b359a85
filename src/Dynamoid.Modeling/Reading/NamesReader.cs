using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds names for what is generated that the user has not given to something else.</summary>
internal static class NamesReader
{
    private static readonly string[] EverydayMembers = ["IsNew", "IsPersisted", "IsDestroyed", "IsPartial", "IsLoaded", "ItemSize", "Where", "All", "Measure", "Requests", "In", "ExecuteAsync"];

    public static NamesModel Read(INamedTypeSymbol type, DocumentFields fields) =>
        new(Free(type, "Key"), Free(type, "Set"), FieldsNames.Of(type), EverydayMembers.Where(fields.IsDeclared).ToEquatableArray());

    // An Order may stand beside an OrderSet of the user's own.
    private static string Free(INamedTypeSymbol type, string suffix)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        string name = type.Name + suffix;
        return container.GetMembers(name).Any(static member => member is not INamedTypeSymbol { Arity: > 0 }) ? type.Name + "Document" + suffix : name;
    }
}
