namespace Dynamoid.Modeling.Models;

/// <summary>Generated names that depend on what the user has declared.</summary>
/// <param name="Key">The type of the document's key.</param>
/// <param name="Set">The type that has all verbs.</param>
/// <param name="Fields">The type that has the fields for conditions.</param>
/// <param name="Indexes">The type that has the queries of each index.</param>
/// <param name="Taken">Members with everyday names (<c>IsNew</c>, <c>ItemSize</c>, <c>Where</c>...) that are left out, because that is the name of the class, or of a member that it or a base of it has.</param>
public sealed record NamesModel(string Key, string Set, string Fields, string Indexes, EquatableArray<string> Taken);
