using System.Collections.Immutable;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators;

/// <summary>All documents of an assembly.</summary>
/// <param name="Namespace">Where the registry is declared.</param>
/// <param name="Documents">Their full names, sorted.</param>
internal sealed record RegistryModel(string Namespace, EquatableArray<string> Documents)
{
    public static RegistryModel Of(string rootNamespace, ImmutableArray<string> documents) =>
        new(rootNamespace, documents.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());
}
