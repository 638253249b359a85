using System.Text;
using Dynamoid.Conditions;

namespace Dynamoid.Queries;

/// <summary>A step on the way to a value: into an attribute or a map by a name, or into a list by a number.</summary>
/// <param name="Name">The name in UTF-8; null of a list.</param>
/// <param name="Index">The element's place among those that are sent.</param>
internal readonly record struct PluckStep(byte[]? Name, int Index)
{
    public static PluckStep Of(FieldPath path, int index) => new(path.Name is { } name ? Encoding.UTF8.GetBytes(name) : null, index);
}
