using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Writing;

/// <summary>Names of locals and parameters that hold a field's value.</summary>
internal static class LocalNames
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "cancellationToken", "change", "condition", "consistentRead", "counters", "document", "draft", "field", "keys", "name", "options", "origin", "originals", "reader", "start", "touch", "update",
        "value", "writer",
    };

    /// <summary>The property's name with a small first letter.</summary>
    public static string Of(FieldModel field)
    {
        string name = field.Property.TrimStart('@');
        string local = char.ToLowerInvariant(name[0]) + name.Substring(1);
        if (Taken.Contains(local))
            local += "Value";
        return SyntaxFacts.GetKeywordKind(local) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(local) == SyntaxKind.None ? local : "@" + local;
    }

    /// <summary>One name for each field: those that differ only in the case of their first letter get a number.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<FieldModel> fields)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        List<string> names = new(fields.Count);
        foreach (FieldModel field in fields)
        {
            string name = Of(field);
            names.Add(used.Add(name) ? name : name + names.Count);
        }

        return names;
    }
}
