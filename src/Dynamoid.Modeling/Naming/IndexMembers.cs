using System.Text;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Modeling.Naming;

/// <summary>What indexes are called in code: <c>CityLatitude</c> by their keys, <c>ByPrice</c> by a name of their own.</summary>
internal static class IndexMembers
{
    // What each struct inherits.
    private static readonly string[] Inherited = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static IReadOnlyList<string> NamesOf(DocumentModel document)
    {
        HashSet<string> used = new(Inherited, StringComparer.Ordinal) { document.Names.Indexes };
        List<string> names = [];
        foreach (IndexModel index in document.Indexes)
        {
            string name = index.Name is { } own ? Pascal(own) : KeysOf(document, index);
            string free = name;
            for (int number = 2; used.Contains(free) || (index.HasSeveral && used.Contains(QueriesOf(free))); number++)
                free = name + number;
            used.Add(free);
            if (index.HasSeveral)
                used.Add(QueriesOf(free));
            names.Add(free);
        }

        return names;
    }

    /// <summary>The type with the queries of an index whose key has several attributes on a side.</summary>
    public static string QueriesOf(string member) => member + "Queries";

    private static string KeysOf(DocumentModel document, IndexModel index) => string.Concat(
        index.Keys.Select(number => document.Shape.Fields[number].Property.TrimStart('@')));

    // A new word begins behind each letter that no identifier has, and behind each underscore.
    private static string Pascal(string name)
    {
        StringBuilder pascal = new(name.Length);
        bool isStart = true;
        foreach (char letter in name)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(letter) || letter == '_')
            {
                isStart = true;
                continue;
            }

            pascal.Append(isStart ? char.ToUpperInvariant(letter) : letter);
            isStart = false;
        }

        return pascal.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(pascal[0]) ? pascal.ToString() : "Index" + pascal;
    }
}
