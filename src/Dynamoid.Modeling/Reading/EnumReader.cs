using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Collects the enums that a class stores and names the struct that will know their members.</summary>
internal sealed class EnumReader(INamedTypeSymbol owner)
{
    private readonly List<EnumModel> _enums = [];

    public EquatableArray<EnumModel> Enums => _enums.ToEquatableArray();

    /// <summary>The full name of the generated struct that knows the names of an enum's members.</summary>
    public string NameOf(EnumModel model) => TypeNames.InCode(owner) + "." + model.NamesType;

    public EnumModel Read(INamedTypeSymbol type)
    {
        string name = TypeNames.InCode(type);
        EnumModel? known = _enums.Find(candidate => candidate.Type == name);
        if (known is null)
        {
            known = new(name, FreeName(type.Name), HierarchyReader.IsReachable(type), IsFlags(type), Members(type));
            _enums.Add(known);
        }

        return known;
    }

    private static bool IsFlags(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static EquatableArray<EnumMemberModel> Members(INamedTypeSymbol type)
    {
        HashSet<object> values = [];
        return type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(field => new EnumMemberModel(TypeNames.Escape(field.Name), !values.Add(field.ConstantValue!)))
            .ToEquatableArray();
    }

    // Two enums may share a simple name, and a map may inherit from a map that stores the same enum.
    private string FreeName(string type)
    {
        string stem = owner.SelfAndBases().Skip(1).Any(candidate => candidate.Has(KnownNames.MapAttribute)) ? owner.Name + type : type;
        string name = stem + "Names";
        for (int number = 2; _enums.Exists(known => known.NamesType == name) || owner.SelfAndBases().Any(level => !level.GetMembers(name).IsEmpty); number++)
            name = stem + "Names" + number;
        return name;
    }
}
