using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The finders, on the class and on its set.</summary>
internal static class FindersEmitter
{
    private const string Its = "dynamoidFields";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        IReadOnlyList<Finder> finders = FinderCatalog.Of(document);
        AccessPath path = new(document);
        using (writer.Partial(document.Shape.Hierarchy))
        {
            foreach (Finder finder in finders)
            {
                EmitUnlessTaken(writer, document, OneName(finder), Summary(finder, path, isOne: true), $"{finder.Visibility} static {Task(document)} {OneName(finder)}({finder.Parameters}, {Types.Cancellation})", $"Using({Types.Client}.Current).{OneName(finder)}({finder.Arguments}, cancellationToken)");
                EmitUnlessTaken(writer, document, AllName(finder), Summary(finder, path, isOne: false), $"{finder.Visibility} static {document.Query()} {AllName(finder)}({finder.Parameters})", $"Using({Types.Client}.Current).{AllName(finder)}({finder.Arguments})");
            }
        }

        using (writer.Block($"partial struct {document.Names.Set}"))
        {
            foreach (Finder finder in finders)
            {
                string all = $"{AllName(finder)}({finder.Arguments})";
                string one = finder.IsKey ? $"FindOrDefaultAsync({finder.Arguments}, consistentRead: false, cancellationToken)" : $"{all}.FirstOrDefaultAsync(cancellationToken)";
                Emit(writer, Summary(finder, path, isOne: true), $"{finder.Visibility} {Task(document)} {OneName(finder)}({finder.Parameters}, {Types.Cancellation})", one);
                Emit(writer, Summary(finder, path, isOne: false), $"{finder.Visibility} {document.Query()} {AllName(finder)}({finder.Parameters})", $"new {document.Query()}(_set).Where({Its} => {finder.Condition(Its)})");
            }
        }
    }

    private static string OneName(Finder finder) => $"FindBy{finder.By}Async";

    private static string AllName(Finder finder) => $"FindAllBy{finder.By}";

    private static string Task(DocumentModel document) => $"{Types.Task}<{document.Self()}?>";

    private static string Summary(Finder finder, AccessPath path, bool isOne)
    {
        if (finder.IsKey && isOne)
            return $"The document with {finder.Words}, or null: one GetItem, eventually consistent.";
        return isOne
            ? $"The first document with {finder.Words}, or null: {path.Of(finder)}"
            : $"The documents with {finder.Words}. When they are read: {path.Of(finder)}";
    }

    private static void EmitUnlessTaken(IndentedTextWriter writer, DocumentModel document, string name, string summary, string header, string expression)
    {
        if (!document.Names.Taken.Contains(name))
            Emit(writer, summary, header, expression);
    }

    private static void Emit(IndentedTextWriter writer, string summary, string header, string expression)
    {
        writer.Public(Members.Summary(summary));
        writer.Line(header + " =>");
        writer.Indented(expression + ";");
    }
}
