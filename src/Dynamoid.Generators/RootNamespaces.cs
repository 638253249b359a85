using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators;

/// <summary>The namespace of what belongs to a whole project.</summary>
internal static class RootNamespaces
{
    /// <summary>The project's root namespace, else the assembly's name with everything else than identifiers replaced.</summary>
    public static string Of(string? rootNamespace, string? assembly)
    {
        string name = string.IsNullOrWhiteSpace(rootNamespace) ? assembly ?? "" : rootNamespace!;
        return string.Join(".", name.Split('.').Select(Identifier));
    }

    private static string Identifier(string part)
    {
        string name = new([.. part.Select(static letter => SyntaxFacts.IsIdentifierPartCharacter(letter) ? letter : '_')]);
        name = name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
