using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling;

/// <summary>Tells the methods that generated code calls.</summary>
public static class CalledByUs
{
    /// <summary>Whether a method is marked as a callback or a rule.</summary>
    public static bool Is(IMethodSymbol method) => method.Has(KnownNames.ValidateAttribute) || Array.Exists(CallbackReader.Events, moment => method.Has(moment + "Attribute"));
}
