using System.Globalization;

namespace Dynamoid.Generators.Writing;

/// <summary>An attribute of the assembly in the making: what it must say, and of the rest what there is to say.</summary>
internal sealed class Fact(string attribute, params string[] arguments)
{
    private readonly List<string> _arguments = [.. arguments];

    public void Add(string property, string? value)
    {
        if (value is not null)
            _arguments.Add($"{property} = {value}");
    }

    public void Add(string property, int value) => Add(property, value == 0 ? null : value.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => $"[assembly: {Types.Schemas}{attribute}({string.Join(", ", _arguments)})]";
}
