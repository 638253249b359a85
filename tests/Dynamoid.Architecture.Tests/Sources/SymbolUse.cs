using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Architecture.Tests.Sources;

/// <summary>A place in a source that names a symbol.</summary>
internal sealed record SymbolUse(SyntaxNode Place, ISymbol Symbol)
{
    /// <summary>All of a source's uses. Names inside documentation and using lines are none.</summary>
    public static IEnumerable<SymbolUse> In(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
        {
            if (model.GetSymbolInfo(name).Symbol is { } symbol and not INamespaceSymbol)
                yield return new(name, symbol);
        }
    }

    /// <summary>File and line, for messages.</summary>
    public string Where() => $"{Place.SyntaxTree.FilePath}:{Place.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
