using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The fields of a document in the order of their numbers: keys, declared properties, implicit timestamps.</summary>
internal sealed class DocumentFields(ShapeReading reading, bool timestamps)
{
    private readonly List<FieldModel> _declared = [];
    private FieldModel? _created;
    private FieldModel? _updated;
    private FieldModel? _expires;

    public List<FieldModel> All { get; } = [];

    public FieldModel? HashKey { get; private set; }

    public FieldModel? RangeKey { get; private set; }

    public int CreatedAt => NumberOf(_created);

    public int UpdatedAt => NumberOf(_updated);

    public int Expires => NumberOf(_expires);

    public void Read(CancellationToken cancellationToken)
    {
        foreach (IPropertySymbol property in reading.Properties)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reading.ReadField(property) is not { } field)
                continue;
            _declared.Add(field);
            if (!property.Has(KnownNames.ExpiresAttribute))
                continue;
            if (_expires is { } first)
                reading.Problems.Add(ProblemKind.DuplicateExpires, () => Places.NameOf(property, reading.Type), property.Name, first.Property);
            _expires ??= field;
        }

        if (timestamps)
        {
            _created = Timestamp(KnownNames.CreatedAt);
            _updated = Timestamp(KnownNames.UpdatedAt);
        }
    }

    public FieldModel? Declared(IPropertySymbol property) => _declared.Find(field => field.Property == TypeNames.Escape(property.Name));

    public int NumberOf(string property) => All.FindIndex(field => field.Property == TypeNames.Escape(property));

    /// <summary>Whether the class has a member of a name, or inherits one that it can see.</summary>
    public bool IsDeclared(string member) => Members(member).Any();

    /// <summary>Whether the user has given the name to a member; what was generated for a base is hidden by the same of the derived class.</summary>
    public bool IsTaken(string member) => Members(member).Any(IsOwn);

    /// <summary>What the user has declared in the class, and inherits and can see.</summary>
    public IEnumerable<ISymbol> OwnMembers => reading.Type.SelfAndBases().SelectMany(static level => level.GetMembers()).Where(found => IsSeen(found) && IsOwn(found));

    private IEnumerable<ISymbol> Members(string name) => reading.Type.SelfAndBases().SelectMany(level => level.GetMembers(name)).Where(IsSeen);

    private bool IsOwn(ISymbol member) => !(reading.Lineage.IsDerived && member.IsGenerated());

    private bool IsSeen(ISymbol member) => member.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(member.ContainingType, reading.Type);

    public FieldModel ImplicitId() => Inherited(new(
        KnownNames.Id,
        AttributeNames.Of(KnownNames.Id, reading.Defaults.AttributeNaming),
        new(new("string", IsValueType: false, Nullability.NotNull), "global::Dynamoid.Serialization.StringCodec", DynamoType.String, ValueShape.Scalar, CanBeKey: true, HasText: true),
        Assignment.Setter,
        reading.Hierarchy.FullName,
        IsImplicit: true));

    /// <summary>Puts the fields in order, once the keys are known.</summary>
    public void Arrange(FieldModel? hash, FieldModel? range)
    {
        HashKey = hash;
        RangeKey = range;
        foreach (FieldModel? field in (FieldModel?[])[hash, range, .. OfLevel(reading.Lineage.Root), _created, _updated, reading.Lineage.Discriminator, .. reading.Lineage.Levels.Skip(1).SelectMany(OfLevel)])
        {
            if (field is not null && !All.Contains(field))
                All.Add(field);
        }
    }

    // What a base stores comes first, in the base's order: so each class numbers these fields alike.
    private IEnumerable<FieldModel> OfLevel(INamedTypeSymbol level) => reading.Lineage.IsDerived
        ? Lineage.NamesOf(level).Select(name => _declared.Find(field => field.Property == TypeNames.Escape(name))).Where(static field => field is not null)!
        : _declared;

    // What the root was given by the generator is there for who derives from it.
    private FieldModel Inherited(FieldModel field) =>
        reading.Lineage.IsDerived ? field with { IsImplicit = false, DeclaringType = TypeNames.InCode(reading.Lineage.Root) } : field;

    private FieldModel? Timestamp(string property)
    {
        if (!IsDeclared(property))
            return Inherited(TimestampReader.Implicit(property, reading));
        return _declared.Find(field => field.Property == property) is { } field && TimestampReader.CanStamp(field) ? field : null;
    }

    private int NumberOf(FieldModel? field) => field is null ? -1 : All.IndexOf(field);
}
