namespace Dynamoid.Modeling.Models;

/// <summary>Generated names that depend on what the user has declared.</summary>
/// <param name="Key">The type of the document's key.</param>
/// <param name="Set">The type that has all verbs.</param>
/// <param name="Fields">The type that has the fields for conditions.</param>
/// <param name="Indexes">The type that has the queries of each index.</param>
/// <param name="Taken">
/// What is left out. Members with everyday names (<c>IsNew</c>, <c>ItemSize</c>, <c>Where</c>...), because that is the name of the class, or of a member that it or a base of it has. And of the verbs, whose names
/// may have more parameters than ours, those with the <see cref="Naming.Signatures"/> of a method that it or a base of it has.
/// </param>
public sealed record NamesModel(string Key, string Set, string Fields, string Indexes, EquatableArray<string> Taken);
