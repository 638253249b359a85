using System.Globalization;
using Dynamoid.Generators.Writing;

namespace Dynamoid.Generators.Facts;

/// <summary>Writes which way each query goes, as one attribute of the assembly: a text for each way, its parts divided by tabs.</summary>
internal static class QueryFactsEmitter
{
    public static void Emit(IReadOnlyList<QuerySite> sites, AddSource output)
    {
        IndentedTextWriter writer = new();
        SourceFile.Begin(writer, space: "");
        writer.Line($"[assembly: {Types.Schemas}QueryFacts(");
        for (int number = 0; number < sites.Count; number++)
            writer.Line($"    {Literals.Text(Of(sites[number]))}{(number < sites.Count - 1 ? "," : ")]")}");
        output("DynamoidQueries.Facts.g.cs", SourceFile.Text(writer));
    }

    private static string Of(QuerySite site) => string.Join("\t", new[]
    {
        site.Document, site.Operation, site.Index, site.Key, site.IsMeant ? "meant" : "", site.Member, site.File, site.Line.ToString(CultureInfo.InvariantCulture),
    }.Select(static part => part?.Replace('\t', ' ')));
}
