using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>What the assembly says about its documents by <c>[assembly: DynamoidDefaults]</c>.</summary>
internal readonly struct Defaults(AttributeData? attribute)
{
    public int AttributeNaming => attribute?.Number("AttributeNames") ?? 0;

    public bool Timestamps => attribute?.Argument("Timestamps") is not false;

    /// <summary>The stored forms.</summary>
    public StorageSettings Storage => StorageSettings.Default.With(attribute);

    public static Defaults Of(IAssemblySymbol assembly) => new(assembly.Annotation(KnownNames.DefaultsAttribute));
}
