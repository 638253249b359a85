using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The finders, on the class and on its set.</summary>
internal static class FindersEmitter
{
    private const string Token = "cancellationToken";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        IReadOnlyList<Finder> finders = FinderCatalog.Of(document);
        AccessPath path = new(document);
        using (writer.Partial(document.Shape.Hierarchy))
        {
            foreach (Finder finder in finders)
                EmitOnDocument(writer, document, finder, path);
        }

        using (writer.Block($"partial struct {document.Names.Set}"))
        {
            writer.Line($"private {document.Query()} DynamoidWhere(global::Dynamoid.Condition condition) => new(_set, condition);");
            foreach (Finder finder in finders)
                EmitOnSet(writer, document, finder, path);
        }
    }

    private static void EmitOnDocument(IndentedTextWriter writer, DocumentModel document, Finder finder, AccessPath path)
    {
        if (!document.Names.Taken.Contains(OneName(finder)))
        {
            writer.Public(OneSummary(finder, path));
            EmitMethod(writer, $"{finder.Visibility} static {OneHeader(document, finder)}", $"DynamoidCurrentSet.{OneName(finder)}({finder.Arguments}, {Token})");
        }

        if (!document.Names.Taken.Contains(AllName(finder)))
        {
            writer.Public(AllSummary(finder, path));
            EmitMethod(writer, $"{finder.Visibility} static {AllHeader(document, finder)}", $"DynamoidCurrentSet.{AllName(finder)}({finder.Arguments})");
        }
    }

    // Without a lambda, for which the compiler would make a class to each finder.
    private static void EmitOnSet(IndentedTextWriter writer, DocumentModel document, Finder finder, AccessPath path)
    {
        string all = $"DynamoidWhere({finder.Condition($"default({document.Fields()})")})";
        string one = finder.IsKey ? $"FindOrDefaultAsync({finder.Arguments}, consistentRead: false, {Token})" : $"{all}.FirstOrDefaultAsync({Token})";
        writer.OfGenerated(OneSummary(finder, path));
        EmitMethod(writer, $"{finder.Visibility} {OneHeader(document, finder)}", one);
        writer.OfGenerated(AllSummary(finder, path));
        EmitMethod(writer, $"{finder.Visibility} {AllHeader(document, finder)}", all);
    }

    private static string OneName(Finder finder) => $"FindBy{finder.By}Async";

    private static string AllName(Finder finder) => $"FindAllBy{finder.By}";

    private static string OneHeader(DocumentModel document, Finder finder) => $"{Types.Task}<{document.Self()}?> {OneName(finder)}({finder.Parameters}, {Types.Cancellation})";

    private static string AllHeader(DocumentModel document, Finder finder) => $"{document.Query()} {AllName(finder)}({finder.Parameters})";

    private static string OneSummary(Finder finder, AccessPath path) => Members.Summary(finder.IsKey
        ? $"The document with {finder.Words}, or null: one GetItem, eventually consistent."
        : $"The first document with {finder.Words}, or null: {path.Of(finder)}");

    private static string AllSummary(Finder finder, AccessPath path) => Members.Summary($"The documents with {finder.Words}. When they are read: {path.Of(finder)}");

    private static void EmitMethod(IndentedTextWriter writer, string header, string expression)
    {
        writer.Line(header + " =>");
        writer.Indented(expression + ";");
    }
}
