using Dynamoid.Generators.Writing;

namespace Dynamoid.Generators.Facts;

/// <summary>Writes which way each query goes, as attributes of the assembly.</summary>
internal static class QueryFactsEmitter
{
    public static void Emit(IReadOnlyList<QuerySite> sites, AddSource output)
    {
        IndentedTextWriter writer = new();
        SourceFile.Begin(writer, space: "");
        foreach (QuerySite site in sites)
            writer.Line(Of(site).ToString());
        output("DynamoidQueries.Facts.g.cs", SourceFile.Text(writer));
    }

    private static Fact Of(QuerySite site)
    {
        Fact fact = new("QueryFact", Literals.Text(site.Document), Literals.Text(site.Operation));
        fact.Add("Index", TextOrNone(site.Index));
        fact.Add("Key", TextOrNone(site.Key));
        fact.Add("IsMeant", site.IsMeant ? "true" : null);
        fact.Add("Member", TextOrNone(site.Member));
        fact.Add("File", Literals.Text(site.File));
        fact.Add("Line", site.Line);
        return fact;
    }

    private static string? TextOrNone(string? text) => text is null ? null : Literals.Text(text);
}
