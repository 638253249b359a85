using Dynamoid.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Architecture.Tests.Laws;

/// <summary>A folder of the runtime uses only itself and those above it.</summary>
internal static class FolderLaw
{
    /// <summary>The folders, from the ground up.</summary>
    public static readonly string[] Order =
        ["Errors", "Annotations", "Serialization", "Schemas", "Conditions", "Wire", "Operations", "Tables", "Documents", "Queries", "Transactions", "Statements", "Associations", "Configuration"];

    /// <summary>What breaks the law: uses of later folders, and sources in no folder of the order.</summary>
    public static IEnumerable<string> Violations(Compilation runtime)
    {
        var trees = runtime.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).ToList();
        var strays = from tree in trees
                     where !Order.Contains(RuntimeSources.FolderOf(tree))
                     select $"{tree.FilePath} stands in none of the folders {string.Join(", ", Order)}";
        var reaches = from tree in trees
                      let folder = RuntimeSources.FolderOf(tree)
                      from use in SymbolUse.In(runtime, tree)
                      from declaration in use.Symbol.DeclaringSyntaxReferences
                      let other = RuntimeSources.FolderOf(declaration.SyntaxTree)
                      where Array.IndexOf(Order, other) > Array.IndexOf(Order, folder)
                      select $"{use.Where()} uses {use.Symbol.ToDisplayString()}, but {folder} stands before {other}";
        return strays.Concat(reaches).Distinct();
    }
}
