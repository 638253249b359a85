namespace Dynamoid;

/// <summary>
/// Marks a method as a rule of its document or map: <c>void CheckCity(ValidationErrors errors)</c>. It is called before each save and adds what is wrong. Of a document it may return
/// a <c>Task</c> or <c>ValueTask</c> and take a <c>CancellationToken</c> last. It is called whatever other rules have found.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidateAttribute : Attribute
{
    /// <summary>At which saves the rule is asked. By default at all.</summary>
    public ValidateOn On { get; init; } = ValidateOn.Save;
}
