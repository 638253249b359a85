using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds what keeps a document from sharing the table of the one that it is derived from.</summary>
internal static class LineageCheck
{
    /// <summary>Checks what the class says of itself.</summary>
    public static void Declarations(ShapeReading reading)
    {
        Lineage lineage = reading.Lineage;
        foreach (string setting in lineage.RootSettings())
            reading.Problems.Add(ProblemKind.RootSettingOnDerived, () => Places.Name(lineage.Type), lineage.Type.Name, setting, lineage.Root.Name);
        HashSet<string> keys = [.. lineage.IsDerived ? KeyNames(lineage.Root) : []];
        foreach (IPropertySymbol property in reading.Properties.Where(lineage.IsBelowRoot))
        {
            if (keys.Contains(property.Name) || property.Has(KnownNames.HashKeyAttribute) || property.Has(KnownNames.RangeKeyAttribute))
                reading.Problems.Add(ProblemKind.KeyRedeclared, () => Places.NameOf(property, lineage.Type), property.Name, lineage.Type.Name, lineage.Root.Name);
        }

        if (!lineage.IsOpen)
            return;
        foreach (IPropertySymbol property in reading.Properties.Where(property => reading.AttributeName(property) == lineage.Attribute))
            reading.Problems.Add(ProblemKind.InheritanceClash, () => Places.NameOf(property, lineage.Type), property.Name, lineage.Attribute, lineage.Root.Name);
    }

    /// <summary>Checks that no other class of the assembly has the same discriminator. Only analyzers ask: it looks at all classes.</summary>
    public static void Values(INamedTypeSymbol type, ProblemSink problems)
    {
        Lineage lineage = Lineage.Of(type);
        if (!lineage.IsDerived || lineage.Type.IsAbstract)
            return;
        string value = Lineage.ValueOf(lineage.Type);
        foreach (INamedTypeSymbol other in Lineage.TypesOf(lineage.Type.ContainingAssembly.GlobalNamespace).Concat(lineage.Levels))
        {
            bool isOther = other is { IsAbstract: false, TypeKind: TypeKind.Class } && !SymbolEqualityComparer.Default.Equals(other, lineage.Type);
            if (isOther && other.Has(KnownNames.DocumentAttribute) && Lineage.ValueOf(other) == value && SymbolEqualityComparer.Default.Equals(Lineage.Of(other).Root, lineage.Root))
            {
                problems.Add(ProblemKind.DuplicateDiscriminator, () => Places.Name(lineage.Type), lineage.Type.Name, value, other.Name);
                return;
            }
        }
    }

    /// <summary>The base as it is stored; null when it is of another assembly, or when nothing can be derived from it.</summary>
    public static DocumentModel? Base(ShapeReading reading, Func<INamedTypeSymbol, DocumentModel?> read)
    {
        INamedTypeSymbol parent = reading.Lineage.Base;
        // In an editor a base of another project has its source, in a build it has none.
        if (parent.DeclaringSyntaxReferences.Length == 0 || !SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, reading.Type.ContainingAssembly))
        {
            if (KeyOf(reading.Lineage.Root) is null)
                Refuse(reading, "which was compiled without the generator of Dynamoid: let its project refer to the package");
            else if (!IsOpen(reading.Lineage.Root))
                Refuse(reading, "which is of another assembly and does not store of which class an item is: mark it [Inheritance] there");
            return null;
        }

        DocumentModel? model = read(parent);
        if (model is null)
            Refuse(reading, "which cannot be stored itself: correct that first");
        return model;
    }

    /// <summary>Checks that the fields begin with those of the base, so that both number them alike.</summary>
    public static void Fields(ShapeReading reading, IReadOnlyList<FieldModel> fields, DocumentModel parent)
    {
        FieldModel[] inherited = [.. Discriminators.Open(parent).Shape.Fields];
        for (int number = 0; number < inherited.Length; number++)
        {
            if (number < fields.Count && fields[number].Property == inherited[number].Property && fields[number].Attribute == inherited[number].Attribute)
                continue;
            Refuse(reading, $"and stores '{inherited[number].Property}' in another way: leave that property as it is inherited");
            return;
        }
    }

    /// <summary>The type of the key of a compiled document; null when it was not generated.</summary>
    public static string? KeyOf(INamedTypeSymbol root) => root.AllInterfaces.FirstOrDefault(contract =>
        contract is { Name: "IDocument", TypeArguments.Length: 2 } && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], root)) is { } found
            ? TypeNames.InCode(found.TypeArguments[1])
            : null;

    private static bool IsOpen(INamedTypeSymbol root) =>
        root.IsAbstract || root.Has(KnownNames.InheritanceAttribute) || !root.GetMembers(KnownNames.DiscriminatorMember).IsEmpty;

    private static void Refuse(ShapeReading reading, string why) => reading.Problems.Add(
        ProblemKind.UnusableBase, () => Places.Name(reading.Type), reading.Type.Name, reading.Lineage.Base.Name, why);

    private static IEnumerable<string> KeyNames(INamedTypeSymbol root)
    {
        List<IPropertySymbol> properties = PropertyFinder.Find(root, ConstructorReader.ParameterNames(ConstructorReader.Declared(root)));
        bool hasHashKey = false;
        foreach (IPropertySymbol property in properties)
        {
            bool isHashKey = property.Has(KnownNames.HashKeyAttribute);
            hasHashKey |= isHashKey;
            if (isHashKey || property.Has(KnownNames.RangeKeyAttribute))
                yield return property.Name;
        }

        if (!hasHashKey)
            yield return KnownNames.Id;
    }
}
