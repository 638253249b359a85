namespace Dynamoid.Generators.Writing;

/// <summary>Methods by which the runtime gives what C# does not let generated code name.</summary>
internal static class UnsafeAccessors
{
    /// <summary>The way to a field.</summary>
    /// <param name="writer">Takes the method.</param>
    /// <param name="field">The field's name for the runtime.</param>
    /// <param name="declaration">The method behind <c>ref</c>: <c>string Name(global::Shop.Order document)</c>.</param>
    public static void UnsafeField(this IndentedTextWriter writer, string field, string declaration) => Write(writer, "Field", field, "ref " + declaration);

    /// <summary>The way to a method.</summary>
    /// <param name="writer">Takes the method.</param>
    /// <param name="method">The method's name for the runtime.</param>
    /// <param name="declaration">The method: <c>void SetName(global::Shop.Order document, string value)</c>.</param>
    public static void UnsafeMethod(this IndentedTextWriter writer, string method, string declaration) => Write(writer, "Method", method, declaration);

    private static void Write(IndentedTextWriter writer, string kind, string name, string declaration)
    {
        writer.Line(
            $"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.{kind}, Name = {Literals.Text(name)})]");
        writer.Line($"public static extern {declaration};");
    }
}
