using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds names for what is generated that the user has not given to something else.</summary>
internal static class NamesReader
{
    private static readonly string[] EverydayMembers =
        ["IsNew", "IsPersisted", "IsDestroyed", "IsPartial", "IsLoaded", "ItemSize", "FromItem", "ToItem", "Using", "AsNoTracking", "Where", "All", "Measure", "Requests", "Indexes", "In", "ExecuteAsync", "Errors", "ValidateAsync", "IsValidAsync",
         "HasChanges", "Changes", "PreviousChanges", "MarkChanged", "RestoreChanges", "PreviouslyChanged", "AcceptChanges"];

    // FindByCityAsync, FindAllByCity, CityView: which of them are generated depends on fields and indexes.
    private static readonly string[] FinderPrefixes = ["FindBy", "FindAllBy"];
    private const string ViewSuffix = "View";
    private const string VerbSuffix = "Async";

    /// <summary>The names; those that are taken only when they are wanted.</summary>
    public static NamesModel Read(INamedTypeSymbol type, DocumentFields fields, bool wantsTaken) => new(
        Free(type, "Key"),
        Free(type, "Set"),
        FieldsNames.Of(type),
        Free(type, "Indexes"),
        wantsTaken ? TakenOf(type, fields) : default);

    // No member can be called as its class.
    private static EquatableArray<string> TakenOf(INamedTypeSymbol type, DocumentFields fields) =>
        EverydayMembers.Concat(FindersAndViewsOf(type)).Concat(ChangeMembersOf(fields)).Where(name => name == type.Name || fields.IsTaken(name))
            .Concat(VerbsOf(fields)).ToEquatableArray();

    // A member that is no method takes the name for itself.
    private static IEnumerable<string> VerbsOf(DocumentFields fields) => fields.OwnMembers
        .Where(static member => member.Name.EndsWith(VerbSuffix, StringComparison.Ordinal) && member is not IMethodSymbol { IsGenericMethod: true } and not IMethodSymbol { AssociatedSymbol: not null })
        .Select(static member => member is IMethodSymbol method ? Signatures.Of(method) : member.Name)
        .Distinct();

    private static IEnumerable<string> ChangeMembersOf(DocumentFields fields) => fields.All
        .Select(static field => field.Property.TrimStart('@'))
        .SelectMany(static name => new[] { name + "Changed", name + "Was", "Restore" + name });

    private static IEnumerable<string> FindersAndViewsOf(INamedTypeSymbol type) => type.SelfAndBases()
        .SelectMany(static level => level.GetMembers())
        .Select(static member => member.Name)
        .Append(type.Name)
        .Where(static name => Array.Exists(FinderPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) || name.EndsWith(ViewSuffix, StringComparison.Ordinal))
        .Distinct();

    // An Order may stand beside an OrderSet of the user's own.
    private static string Free(INamedTypeSymbol type, string suffix)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        string name = type.Name + suffix;
        return container.GetMembers(name).Any(static member => member is not INamedTypeSymbol { Arity: > 0 }) ? type.Name + "Document" + suffix : name;
    }
}
