using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The names that messages have for properties.</summary>
internal static class DisplayNames
{
    /// <summary>The expression of a property's name: what <c>[Display]</c> says, a resource if it names one, else the property's own.</summary>
    public static string Of(IPropertySymbol property)
    {
        if (RuleAttributes.Display(property) is not { } display || display.Text("Name") is not { } name)
            return ConstantText.Of(property.Name);
        return display.Argument("ResourceType") is INamedTypeSymbol resources ? $"{TypeNames.InCode(resources)}.{TypeNames.Escape(name)}" : ConstantText.Of(name);
    }
}
