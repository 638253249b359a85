using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>What holds for one property: what its <c>[Field]</c> says, else its document or map, else the assembly.</summary>
internal sealed class FieldStorage
{
    private readonly HashSet<ITypeSymbol> _converting = new(SymbolEqualityComparer.Default);

    public FieldStorage(AttributeData? field, StorageSettings settings)
    {
        Field = field;
        Format = (Format)(field?.Number("Format") ?? 0);
        Settings = settings.With(field);
        Converter = field?.Argument("Converter") as INamedTypeSymbol;
    }

    /// <summary>The property's annotation, if it has one.</summary>
    public AttributeData? Field { get; }

    /// <summary>The form that the property asks for.</summary>
    public Format Format { get; }

    /// <summary>The forms where the property asks for none.</summary>
    public StorageSettings Settings { get; }

    /// <summary>The converter that the property names.</summary>
    public INamedTypeSymbol? Converter { get; }

    /// <summary>Whether any type of the property's has the form that it asks for.</summary>
    public bool IsFormatUsed { get; private set; }

    /// <summary>Whether the converter that the property names converts anything in it.</summary>
    public bool IsConverterUsed { get; set; }

    /// <summary>The form that a scalar is stored in.</summary>
    public ScalarForm FormOf(ScalarKind kind)
    {
        if (kind.Form(Format) is { } asked && Format != Format.Default)
        {
            IsFormatUsed = true;
            return asked;
        }

        return kind.Form(Settings.Of(kind.Group)) ?? kind.Forms[0];
    }

    /// <summary>Whether sets are stored as lists.</summary>
    public bool StoresSetsAsLists()
    {
        IsFormatUsed |= Format == Format.List;
        return Format == Format.List;
    }

    /// <summary>Whether a type is being converted: a converter may give the type itself again.</summary>
    public bool IsConverting(ITypeSymbol type) => _converting.Contains(type);

    public void BeginConversion(ITypeSymbol type) => _converting.Add(type);

    public void EndConversion(ITypeSymbol type) => _converting.Remove(type);
}
