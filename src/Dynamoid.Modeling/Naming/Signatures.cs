using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Naming;

/// <summary>
/// Methods by name and parameters. Where the types of those are declared, and whether they may be null, is left out: a user's method may name a type that is not generated yet.
/// </summary>
internal static class Signatures
{
    private static readonly SymbolDisplayFormat Simple = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly Regex Qualifier = new(@"(global::)?(@?\w+\.)+", RegexOptions.CultureInvariant);

    /// <summary>Of a declared method.</summary>
    public static string Of(IMethodSymbol method) => Of(method.Name, method.Parameters.Select(static parameter => parameter.Type.ToDisplayString(Simple)));

    /// <summary>Of a method that is to be written, with its parameters as they are written, each with a name.</summary>
    public static string Of(string name, string parameters) => Of(name, Split(parameters).Select(static parameter => TypeIn(parameter.Trim())));

    private static string Of(string name, IEnumerable<string> types) =>
        $"{name}({string.Join(",", types.Select(static type => Qualifier.Replace(type, "").Replace("?", "").Replace(" ", "")))})";

    private static string TypeIn(string parameter)
    {
        int value = parameter.IndexOf(" = ", StringComparison.Ordinal);
        string declared = value < 0 ? parameter : parameter.Substring(0, value);
        return declared.Substring(0, declared.LastIndexOf(' '));
    }

    // At the commas outside of type arguments.
    private static IEnumerable<string> Split(string parameters)
    {
        int depth = 0, start = 0;
        for (int i = 0; i < parameters.Length; i++)
        {
            depth += parameters[i] switch { '<' or '(' or '[' => 1, '>' or ')' or ']' => -1, _ => 0 };
            if (parameters[i] != ',' || depth > 0)
                continue;
            yield return parameters.Substring(start, i - start);
            start = i + 1;
        }

        if (start < parameters.Length)
            yield return parameters.Substring(start);
    }
}
