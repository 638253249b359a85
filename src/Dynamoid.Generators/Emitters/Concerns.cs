using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Emitters;

/// <summary>What is generated for each type: one file for each concern.</summary>
internal static class Concerns
{
    private static readonly (string Name, Action<IndentedTextWriter, DocumentModel> Emit)[] OfDocuments =
    [
        ("Schema", SchemaEmitter.Emit),
        ("Properties", PropertiesEmitter.Emit),
        ("Construction", static (writer, document) => ConstructionEmitter.Emit(writer, document.Shape)),
        ("Codec", CodecEmitter.Emit),
        ("Key", KeyEmitter.Emit),
        ("Changes", ChangesEmitter.Emit),
        ("Lifecycle", LifecycleEmitter.Emit),
        ("Set", SetEmitter.Emit),
        ("Verbs", VerbsEmitter.Emit),
    ];

    private static readonly (string Name, Action<IndentedTextWriter, ShapeModel> Emit)[] OfMaps =
    [
        ("Construction", ConstructionEmitter.Emit),
        ("Map", MapEmitter.Emit),
    ];

    public static void EmitAll(DocumentModel document, SourceProductionContext output)
    {
        foreach ((string name, Action<IndentedTextWriter, DocumentModel> emit) in OfDocuments)
            SourceFile.Add(output, document.Shape.Hierarchy, name, writer => emit(writer, document));
        EmitEnums(document.Shape, output);
    }

    public static void EmitAll(MapModel map, SourceProductionContext output)
    {
        foreach ((string name, Action<IndentedTextWriter, ShapeModel> emit) in OfMaps)
            SourceFile.Add(output, map.Shape.Hierarchy, name, writer => emit(writer, map.Shape));
        EmitEnums(map.Shape, output);
    }

    private static void EmitEnums(ShapeModel shape, SourceProductionContext output)
    {
        if (shape.Enums.Count > 0)
            SourceFile.Add(output, shape.Hierarchy, "Enums", writer => EnumsEmitter.Emit(writer, shape));
    }
}
