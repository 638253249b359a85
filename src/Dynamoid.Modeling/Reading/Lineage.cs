using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>A document and the documents that it is derived from: they share one table, which is the root's.</summary>
internal sealed class Lineage
{
    private const string Unknown = "Unknown";
    private const string AttributeName = "Discriminator";
    private const string Value = "Value";
    private readonly HashSet<string> _ofRoot;

    private Lineage(List<INamedTypeSymbol> levels)
    {
        Levels = levels;
        _ofRoot = [.. IsDerived ? NamesOf(Root) : []];
    }

    /// <summary>The documents, the root first.</summary>
    public IReadOnlyList<INamedTypeSymbol> Levels { get; }

    public INamedTypeSymbol Root => Levels[0];

    public INamedTypeSymbol Type => Levels[Levels.Count - 1];

    /// <summary>The document that the class is derived from, without others between.</summary>
    public INamedTypeSymbol Base => Levels[Levels.Count - 2];

    public bool IsDerived => Levels.Count > 1;

    /// <summary>Whether items say of which class they are: the class is derived, or it says that others are.</summary>
    public bool IsOpen => IsDerived || Root.IsAbstract || Root.Has(KnownNames.InheritanceAttribute) || IndexNamesDiscriminator(Root);

    /// <summary>Whether an item of an unknown class is read as one of the root.</summary>
    public bool ReadsUnknown => Root.Annotation(KnownNames.InheritanceAttribute)?.Number(Unknown) == 1;

    /// <summary>The field that tells of which class an item is; null when nothing does.</summary>
    public FieldModel? Discriminator => IsOpen ? Discriminators.FieldOf(Attribute, Type.IsAbstract ? "" : ValueOf(Type)) : null;

    /// <summary>The attribute that tells it.</summary>
    public string Attribute => Root.Annotation(KnownNames.InheritanceAttribute)?.Text(AttributeName) ?? Discriminators.Attribute;

    /// <summary>The lineage of a class that is marked, or that is not and then has only itself.</summary>
    public static Lineage Of(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> levels = [.. type.SelfAndBases().Skip(1).Where(static level => level.Has(KnownNames.DocumentAttribute)).Reverse(), type];
        return new(type.Has(KnownNames.DocumentAttribute) ? levels : [type]);
    }

    /// <summary>What the discriminator holds for items of a class.</summary>
    public static string ValueOf(INamedTypeSymbol type) => type.Annotation(KnownNames.InheritanceAttribute)?.Text(Value) ?? type.Name;

    /// <summary>The names of the stored properties of a level, in the order of its fields.</summary>
    public static IEnumerable<string> NamesOf(INamedTypeSymbol level) =>
        PropertyFinder.Find(level, ConstructorReader.ParameterNames(ConstructorReader.Declared(level))).Select(static property => property.Name);

    /// <summary>Whether a property is declared by a derived document, and is no override of the root's.</summary>
    public bool IsBelowRoot(IPropertySymbol property) =>
        IsDerived && !(property.IsOverride && _ofRoot.Contains(property.Name)) && !Root.SelfAndBases().Contains(property.ContainingType, SymbolEqualityComparer.Default);

    private static bool IndexNamesDiscriminator(INamedTypeSymbol root) => root.Annotations(KnownNames.GlobalIndexAttribute)
        .Concat(root.Annotations(KnownNames.LocalIndexAttribute))
        .SelectMany(static index => index.NamedArguments)
        .SelectMany(static argument => argument.Value.Kind == TypedConstantKind.Array ? argument.Value.Values : [argument.Value])
        .Any(static value => value.Kind == TypedConstantKind.Primitive && value.Value is KnownNames.DiscriminatorField);

    /// <summary>What a derived document says and only the root can say.</summary>
    public IEnumerable<string> RootSettings()
    {
        if (!IsDerived)
            return [];
        IEnumerable<string> ofDocument = Type.Annotation(KnownNames.DocumentAttribute)!.NamedArguments.Select(static argument => argument.Key);
        IEnumerable<string> ofInheritance = Type.Annotation(KnownNames.InheritanceAttribute)?.NamedArguments.Select(static argument => argument.Key) ?? [];
        return ofDocument.Concat(ofInheritance.Where(static argument => argument != Value));
    }

    /// <summary>The documents of an assembly of which items are read as those of a class: itself and those derived from it, as far as they are not abstract.</summary>
    public static IEnumerable<INamedTypeSymbol> KindsOf(INamedTypeSymbol type) => TypesOf(type.ContainingAssembly.GlobalNamespace).Where(other =>
        other is { IsAbstract: false, TypeKind: TypeKind.Class } && other.Has(KnownNames.DocumentAttribute) && other.SelfAndBases().Contains(type, SymbolEqualityComparer.Default));

    /// <summary>The types in a namespace or type, at any depth.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            if (inner is INamedTypeSymbol type)
                yield return type;
            foreach (INamedTypeSymbol nested in TypesOf(inner))
                yield return nested;
        }
    }
}
