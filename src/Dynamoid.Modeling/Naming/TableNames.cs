using Humanizer;

namespace Dynamoid.Modeling.Naming;

/// <summary>How a table's name follows from its class.</summary>
public static class TableNames
{
    /// <summary>The plural of the class name in lower case, without underscores: <c>CamelCase</c> gives <c>camelcases</c>.</summary>
    public static string Of(string className) => className.ToLowerInvariant().Pluralize(inputIsKnownToBeSingular: false).ToLowerInvariant();
}
