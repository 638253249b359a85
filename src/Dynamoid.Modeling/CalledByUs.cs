using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling;

/// <summary>Tells the methods that generated code calls.</summary>
public static class CalledByUs
{
    private const string Suffix = "Attribute";

    /// <summary>Whether an attribute of the library by that name marks such methods.</summary>
    public static bool IsMark(string annotation) => annotation == KnownNames.ValidateAttribute
        || Array.Exists(CallbackReader.Events, moment => annotation.Length == moment.Length + Suffix.Length && annotation.StartsWith(moment, StringComparison.Ordinal));

    /// <summary>Whether a method is marked as a callback or a rule.</summary>
    public static bool Is(IMethodSymbol method) => method.Has(KnownNames.ValidateAttribute) || Array.Exists(CallbackReader.Events, moment => method.Has(moment + Suffix));
}
