using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Asks for a value, with words of its own.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MustAttribute : RequiredAttribute
{
    public MustAttribute() => ErrorMessage = "Say the {0}.";
}
