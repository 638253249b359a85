using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The reading of one class, as far as documents and maps have it in common.</summary>
internal sealed class ShapeReading
{
    private readonly FieldReader _fields;
    private readonly List<IPropertySymbol> _extra;
    private IReadOnlyList<IMethodSymbol>? _marked;

    public ShapeReading(INamedTypeSymbol type, ProblemSink problems)
    {
        Type = type;
        Problems = problems;
        // One table has one form: that which its root says.
        Lineage = Lineage.Of(type);
        Defaults = Defaults.Of(Lineage.Root.ContainingAssembly);
        _fields = new(type, problems, Defaults.Storage.With(Lineage.Root.Annotation(KnownNames.DocumentAttribute) ?? type.Annotation(KnownNames.MapAttribute)));
        LanguageReader.Check(type, problems);
        Hierarchy = HierarchyReader.Read(type, problems);
        Constructors = ConstructorReader.Declared(type);
        Properties = PropertyFinder.Find(type, ConstructorReader.ParameterNames(Constructors));
        _extra = ExtraReader.Take(Properties);
    }

    public INamedTypeSymbol Type { get; }

    public ProblemSink Problems { get; }

    /// <summary>The documents that the class is derived from, and itself.</summary>
    public Lineage Lineage { get; }

    public Defaults Defaults { get; }

    public Hierarchy Hierarchy { get; }

    /// <summary>The declared properties that are stored, whether their types can be or not.</summary>
    public List<IPropertySymbol> Properties { get; }

    /// <summary>The methods that users may have marked for the library to call.</summary>
    public IReadOnlyList<IMethodSymbol> MarkedMethods => _marked ??= CalledMethods.Of(Type);

    private List<IMethodSymbol> Constructors { get; }

    /// <summary>The attribute name of a property.</summary>
    public string AttributeName(IPropertySymbol property) =>
        property.Annotation(KnownNames.FieldAttribute)?.ConstructorArguments.FirstOrDefault().Value is string { Length: > 0 } name
            ? name
            : AttributeNames.Of(property.Name, Defaults.AttributeNaming);

    /// <summary>Reads a property; null when it cannot be stored.</summary>
    public FieldModel? ReadField(IPropertySymbol property) => _fields.Read(property) is { } stored
        ? new(
            TypeNames.Escape(property.Name), AttributeName(property), stored, AssignmentReader.Read(property, Type), TypeNames.InCode(property.ContainingType),
            Generic: GenericOwnerReader.Read(property), Partial: PartialReader.Read(property), Slot: SlotReader.Read(property, Type), StoresNull: MayBeAbsent(stored) && _fields.StoresNull(property),
            Visibility: VisibilityReader.Read(property))
        : null;

    // An empty set or text may count as no value, whatever its type says of null.
    private static bool MayBeAbsent(StoredType stored) => stored.Type.CanBeNull || stored.IsSet || stored.OmitsEmpty;

    /// <summary>How the times of the first and last save are stored where the class does not declare them.</summary>
    public StoredType Timestamp() => _fields.Timestamp();

    /// <summary>Completes the shape; checks that each field can be filled.</summary>
    public ShapeModel Finish(List<FieldModel> fields, Func<FieldModel, bool> mayBeFixed, Func<FieldModel, bool> isKey)
    {
        FieldModel? extra = ExtraReader.Read(this, _extra);
        ConstructionModel? construction = ConstructorReader.Read(Constructors, extra is null ? fields : [.. fields, extra]);
        // With an unsupported type the parameters cannot match, and one report is enough.
        if (construction is null && Problems.IsEmpty && !Type.IsAbstract)
            Problems.Add(ProblemKind.NoUsableConstructor, () => Places.Name(Type), Type.Name);

        AttributeNameReader.Check(this, fields.Where(static field => !field.IsDiscriminator));
        foreach (FieldModel field in fields)
        {
            bool isPassed = construction?.Parameters.Any(parameter => parameter.Field == field.Property) ?? true;
            if (field.Assignment == Assignment.None && !Type.IsAbstract && !(isPassed && mayBeFixed(field)) && Property(field) is { } property)
                Problems.Add(ProblemKind.NotAssignable, () => Places.NameOf(property, Type), property.Name, property.ContainingType.Name);
        }

        return new(
            Hierarchy,
            RequiredReader.Mark(this, fields, construction, isKey).ToEquatableArray(),
            construction ?? new(DeclaresConstructor: true, default),
            _fields.Enums,
            _fields.Zones,
            _fields.JsonTypes,
            Extra: extra);
    }

    /// <summary>The shape of a class that no instance is of: what it has is stored with the classes derived from it.</summary>
    public ShapeModel WithoutFields() => new(Hierarchy, default, new(DeclaresConstructor: true, default), default, default, default);

    public IPropertySymbol? Property(FieldModel field) => Properties.Find(candidate => TypeNames.Escape(candidate.Name) == field.Property);
}
