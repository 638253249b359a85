using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling;

/// <summary>Reads a class or struct marked <c>[DynamoMap]</c>.</summary>
public static class MapReader
{
    /// <summary>For a generator: the model, or why there is none.</summary>
    public static Reading<MapModel> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.IsFirstMark() ? Read((INamedTypeSymbol)context.TargetSymbol, cancellationToken) : new(null, default);

    /// <summary>The model of a class, or why there is none.</summary>
    public static Reading<MapModel> Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        ProblemSink problems = new(wantsLocations: false);
        MapModel? model = Read(type, problems, cancellationToken);
        return new(problems.IsEmpty ? model : null, problems.Problems);
    }

    /// <summary>For an analyzer: what keeps the class from being stored, and where it is written.</summary>
    public static IReadOnlyList<ReadingProblem> FindProblems(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!type.Has(KnownNames.MapAttribute))
            return [];
        ProblemSink problems = new(wantsLocations: true);
        Read(type, problems, cancellationToken, ReadingPurpose.Inspection);
        return problems.Located;
    }

    private static MapModel? Read(INamedTypeSymbol type, ProblemSink problems, CancellationToken cancellationToken, ReadingPurpose purpose = ReadingPurpose.Generation)
    {
        if (type.Name.Length == 0)
            return null;

        ShapeReading reading = new(type, problems);
        PolymorphModel? polymorph = PolymorphReader.Read(type, problems);
        if (type.IsAbstract)
            return new(reading.WithoutFields(), FieldsNames.Of(type), Polymorph: polymorph);
        List<FieldModel> fields = [];
        foreach (IPropertySymbol property in reading.Properties)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reading.ReadField(property) is { } field)
                fields.Add(field);
        }

        PolymorphReader.CheckFields(reading, fields, polymorph);
        ShapeModel shape = reading.Finish(fields, mayBeFixed: static _ => true, isKey: static _ => false);
        shape = shape with { KeepsUnknown = shape.Extra is null, Discriminator = polymorph?.Attribute };
        return new(shape, FieldsNames.Of(type), NeedsLayout: shape.KeepsUnknown && type.IsValueType && !LayoutReader.IsDeclared(type), polymorph, ValidationReader.Read(reading, [], isMap: true, purpose));
    }
}
