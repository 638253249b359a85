using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads which property counts the versions of an item: the one that is marked, else the one that is called so.</summary>
internal static class LockVersionReader
{
    /// <summary>The number of its field; -1 without one.</summary>
    public static int Read(ShapeReading reading, DocumentFields fields)
    {
        List<IPropertySymbol> marked = reading.Properties.FindAll(static property => property.Has(KnownNames.LockVersionAttribute));
        foreach (IPropertySymbol other in marked.Skip(1))
            reading.Problems.Add(ProblemKind.DuplicateLockVersion, () => Places.NameOf(other, reading.Type), other.Name, marked[0].Name);
        IPropertySymbol? property = marked.FirstOrDefault() ?? reading.Properties.Find(static property => property.Name == KnownNames.LockVersion);
        if (property is null || fields.Declared(property) is not { } field)
            return -1;
        if (Obstacle(property, field, fields) is { } why)
            reading.Problems.Add(ProblemKind.BadLockVersion, () => Places.NameOf(property, reading.Type), property.Name, why);
        return fields.NumberOf(field.Property);
    }

    private static string? Obstacle(IPropertySymbol property, FieldModel field, DocumentFields fields)
    {
        if (field == fields.HashKey || field == fields.RangeKey)
            return "it is a key, which cannot change";
        if (property.Has(KnownNames.ExpiresAttribute))
            return "it holds the time to live";
        return field is { Stored.IsNumber: true, Type.Name: "int" or "long" } ? null : $"its type is '{TypeNames.InMessage(property.Type)}' and no whole number";
    }
}
