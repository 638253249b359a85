using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Queries;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Design;

/// <summary>A document, and where it is written.</summary>
internal sealed class DesignSite(DocumentFacts document, SymbolAnalysisContext context)
{
    public DocumentFacts Document { get; } = document;

    public DocumentModel Model => Document.Model;

    /// <summary>The property of a field; null of one that is generated, or inherited from a class that is looked at by itself.</summary>
    public IPropertySymbol? PropertyOf(FieldModel field) => field.IsImplicit ? null : Document.Type.SelfAndBases()
        .TakeWhile(level => SymbolEqualityComparer.Default.Equals(level, Document.Type) || !level.Has(KnownNames.DocumentAttribute))
        .SelectMany(level => level.GetMembers(field.Property.TrimStart('@')).OfType<IPropertySymbol>())
        .FirstOrDefault();

    /// <summary>The fields that are keys of the table or of an index, with what they are a key of.</summary>
    public IEnumerable<(FieldModel Field, string Of)> Keys()
    {
        HashSet<int> seen = [];
        foreach (int number in new[] { Model.Key.Hash, Model.Key.Range }.Where(number => number >= 0 && seen.Add(number)))
            yield return (Document.Field(number), "the table");
        for (int index = 0; index < Model.Indexes.Count; index++)
        {
            foreach (int number in Model.Indexes[index].Keys.Where(seen.Add))
                yield return (Document.Field(number), "index " + IndexNames.Of(Document, index));
        }
    }

    /// <summary>Reports at the name of a property.</summary>
    public void Report(DiagnosticDescriptor rule, IPropertySymbol property, params object?[] arguments) => Report(rule, Places.NameOf(property, Document.Type), arguments);

    /// <summary>Reports at the type of a property.</summary>
    public void ReportType(DiagnosticDescriptor rule, IPropertySymbol property, params object?[] arguments) => Report(rule, Places.TypeOf(property, Document.Type), arguments);

    public void Report(DiagnosticDescriptor rule, Location? location, params object?[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, Places.Within(context.Compilation, location, Document.Type), arguments));
}
