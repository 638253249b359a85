using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>What becomes of attributes that the class does not know.</summary>
internal static class UnknownEmitter
{
    private const string Slot = "_dynamoidUnknown";
    private const string Draft = "DynamoidUnknown";

    /// <summary>The hidden field that keeps them.</summary>
    public static void EmitSlot(IndentedTextWriter writer, ShapeModel shape)
    {
        if (!shape.KeepsUnknown)
            return;
        writer.Private("What a stored map has and this class does not know: saving the map must not lose it.");
        writer.Line($"private readonly {Types.Serialization}UnknownAttributes {Slot};");
    }

    /// <summary>Their place while the attributes are read.</summary>
    public static void EmitDraft(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.KeepsUnknown)
            writer.Line($"public {Types.Serialization}UnknownAttributesDraft {Draft};");
    }

    /// <summary>The statement of the constructor that takes them over.</summary>
    public static void EmitAssignment(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.KeepsUnknown)
            writer.Line($"{Slot} = draft.{Draft}.ToUnknownAttributes();");
    }

    /// <summary>The statement that reads one of them.</summary>
    public static string Read(ShapeModel shape) => shape.KeepsUnknown ? $"draft.{Draft}.Add(ref reader, name);" : "reader.SkipValue();";

    /// <summary>The statement that writes them.</summary>
    public static void EmitWrite(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.KeepsUnknown)
            writer.Line($"document.{Slot}.Write(ref writer);");
    }
}
