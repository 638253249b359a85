using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>What is generated for each type: one file for each concern.</summary>
internal static class Concerns
{
    private const string Construction = "Construction";

    private static readonly (string Name, Action<IndentedTextWriter, DocumentModel> Emit)[] OfDocuments =
    [
        ("Schema", SchemaEmitter.Emit),
        ("Properties", PropertiesEmitter.Emit),
        (Construction, static (writer, document) => ConstructionEmitter.Emit(writer, document.Shape, document.Callbacks.Where(static callback => callback.Event == CallbackModel.AfterInitialize), document.Inheritance is not null)),
        ("Codec", CodecEmitter.Emit),
        ("Key", KeyEmitter.Emit),
        ("Fields", FieldsEmitter.Emit),
        ("Changes", ChangesEmitter.Emit),
        ("Lifecycle", LifecycleEmitter.Emit),
        ("Tracking", TrackingEmitter.Emit),
        ("Set", SetEmitter.Emit),
        ("Verbs", VerbsEmitter.Emit),
        ("Finders", FindersEmitter.Emit),
    ];

    private static readonly (string Name, Action<IndentedTextWriter, MapModel> Emit)[] OfMaps =
    [
        ("Construction", static (writer, map) => ConstructionEmitter.Emit(writer, map.Shape, [], mayBeBase: false)),
        ("Map", MapEmitter.Emit),
        ("Fields", MapFieldsEmitter.Emit),
    ];

    private static readonly (string Name, Action<IndentedTextWriter, MapModel> Emit)[] OfAbstractMaps = [("Map", MapEmitter.Emit), ("Fields", MapFieldsEmitter.Emit)];

    // What the queries of a document are made of.
    private static readonly string[] Declarations = ["Schema", "Properties", "Key", "Fields", "Set", "Verbs", "Finders"];

    public static void EmitAll(DocumentModel document, AddSource output)
    {
        IndentedTextWriter writer = new();
        foreach ((string name, Action<IndentedTextWriter, DocumentModel> emit) in OfDocuments.Where(concern => !(document.IsAbstract && concern.Name == Construction)))
            SourceFile.Add(output, writer, document.Shape.Hierarchy, name, file => emit(file, document));
        if (document.Indexes.Count > 0)
            SourceFile.Add(output, writer, document.Shape.Hierarchy, "Indexes", file => IndexesEmitter.Emit(file, document));
        if (document.Validation is not null)
            SourceFile.Add(output, writer, document.Shape.Hierarchy, "Validation", file => ValidationEmitter.Emit(file, document));
        if (document.Callbacks.Count > 0)
            SourceFile.Add(output, writer, document.Shape.Hierarchy, "Callbacks", file => CallbacksEmitter.Emit(file, document));
        EmitHelpers(document.Shape, output, writer);
    }

    public static void EmitAll(MapModel map, AddSource output)
    {
        IndentedTextWriter writer = new();
        foreach ((string name, Action<IndentedTextWriter, MapModel> emit) in map.Polymorph is { IsAbstract: true } ? OfAbstractMaps : OfMaps)
            SourceFile.Add(output, writer, map.Shape.Hierarchy, name, file => emit(file, map));
        if (map.Validation is not null)
            SourceFile.Add(output, writer, map.Shape.Hierarchy, "Validation", file => ValidationEmitter.EmitMap(file, map));
        EmitHelpers(map.Shape, output, writer);
    }

    /// <summary>What tools read from the compiled assembly: nothing that code could use, so an IDE may leave it out while somebody types.</summary>
    public static void EmitFacts(DocumentModel document, AddSource output)
    {
        IndentedTextWriter writer = new();
        SourceFile.Begin(writer, space: "");
        FactsEmitter.Emit(writer, document);
        output(SourceFile.NameOf(document.Shape.Hierarchy, "Facts"), SourceFile.Text(writer));
    }

    /// <summary>What somebody needs to know who reads queries of the document: declarations, and not how they work.</summary>
    public static void EmitDeclarations(DocumentModel document, AddSource output)
    {
        IndentedTextWriter writer = new();
        foreach ((string name, Action<IndentedTextWriter, DocumentModel> emit) in OfDocuments.Where(static concern => Declarations.Contains(concern.Name)))
            SourceFile.Add(output, writer, document.Shape.Hierarchy, name, file => emit(file, document));
        if (document.Indexes.Count > 0)
            SourceFile.Add(output, writer, document.Shape.Hierarchy, "Indexes", file => IndexesEmitter.Emit(file, document));
    }

    /// <summary>The same of a map: its fields.</summary>
    public static void EmitDeclarations(MapModel map, AddSource output) =>
        SourceFile.Add(output, new IndentedTextWriter(), map.Shape.Hierarchy, "Fields", file => MapFieldsEmitter.Emit(file, map));

    private static void EmitHelpers(ShapeModel shape, AddSource output, IndentedTextWriter writer)
    {
        if (shape.Enums.Count > 0)
            SourceFile.Add(output, writer, shape.Hierarchy, "Enums", file => EnumsEmitter.Emit(file, shape));
        if (shape.Zones.Count > 0)
            SourceFile.Add(output, writer, shape.Hierarchy, "Zones", file => ZonesEmitter.Emit(file, shape));
        if (shape.Json.Count > 0)
            SourceFile.Add(output, writer, shape.Hierarchy, "Json", file => JsonEmitter.Emit(file, shape));
    }
}
