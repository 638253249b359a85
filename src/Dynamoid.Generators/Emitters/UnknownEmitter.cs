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
        else if (shape.Extra is not null)
            writer.Line(ExtraEmitter.DraftField);
    }

    /// <summary>The statement of the constructor that takes them over.</summary>
    public static void EmitAssignment(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.KeepsUnknown)
            writer.Line($"{Slot} = draft.{Draft}.ToUnknownAttributes();");
        else if (shape.Extra is { } extra && !shape.Construction.Parameters.Any(parameter => parameter.Field == extra.Property))
            writer.Line($"{(extra.Property == "draft" ? "this." : "")}{extra.Property} = {ExtraEmitter.FromDraft(extra)};");
    }

    /// <summary>The statement that reads one of them.</summary>
    public static string Read(ShapeModel shape) => shape switch
    {
        { KeepsUnknown: true } => $"draft.{Draft}.Add(ref reader, name);",
        { Extra: not null } => ExtraEmitter.Read,
        _ => "reader.SkipValue();",
    };

    /// <summary>The statement that writes them.</summary>
    public static void EmitWrite(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.KeepsUnknown)
            writer.Line($"document.{Slot}.Write(ref writer);");
        else if (shape.Extra is { } extra)
            writer.Line(ExtraEmitter.Write(extra));
    }
}
