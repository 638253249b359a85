using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The private callbacks and rules of documents in other assemblies. The compiler does not see them; what was generated there names them.</summary>
internal static class HiddenMethods
{
    /// <summary>What a rule is marked with, in place of an event.</summary>
    public const string Rule = "Validate";

    /// <summary>Those of the bases of a class: where each is, what it is marked with, and its name.</summary>
    public static IEnumerable<(INamedTypeSymbol Owner, string Mark, string Method)> Of(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol level in type.SelfAndBases().Skip(1).Where(static level => level.DeclaringSyntaxReferences.IsEmpty))
        {
            if (level.GetMembers(KnownNames.PrivateMethodsMember).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue is not string names)
                continue;
            foreach (string[] parts in names.Split(';').Select(static name => name.Split(' ')).Where(static parts => parts.Length == 2))
                yield return (level, parts[0], parts[1]);
        }
    }

    /// <summary>Why none of them can be called.</summary>
    public static string Flaw(INamedTypeSymbol owner, INamedTypeSymbol type) => $"is private in its class '{owner.Name}', which '{type.Name}' is derived from";
}
