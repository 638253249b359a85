using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Queries;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on what names the attributes, or on the projection that wants some.</summary>
internal sealed class DYN2024IncludeWithoutEffect : DesignRule
{
    public const string Id = "DYN2024";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Include and Projection of an index do not belong together",
        messageFormat: "Index {0} of '{1}' {2}",
        RuleCategories.Keys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An index holds the attributes that Include names when its Projection is IndexProjection.Include, and only then.",
        HelpPages.Of(Id));

    private const string Include = nameof(Include);
    private const string Projection = nameof(Projection);

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        for (int number = 0; number < site.Model.Indexes.Count; number++)
        {
            if (IndexMarks.MarkOf(site.Document, number) is not { } mark)
                continue;
            string projection = IndexReader.ProjectionOf(mark);
            bool isNamed = NamedProperty.In(mark, Include).Count > 0;
            if (isNamed && projection != Include)
                Report(site, number, Places.Argument(mark, Include), Ignored(mark, projection));
            else if (!isNamed && projection == Include && !HoldsMore(site, number))
                Report(site, number, Places.Argument(mark, Projection), "is to include attributes and names none, which DynamoDB refuses: name them by Include, or say IndexProjection.KeysOnly");
        }
    }

    private static string Ignored(AttributeData mark, string projection) => mark.Argument(Projection) is null
        ? "holds all attributes, whatever Include names: say Projection = IndexProjection.Include, or leave Include out"
        : $"has the projection {projection}, which makes Include nothing: say IndexProjection.Include, or leave Include out";

    // An index of documents of several classes holds the attribute that tells of which.
    private static bool HoldsMore(DesignSite site, int number) => site.Model.Indexes[number].Included.Count > 0 || Lineage.KindsOf(site.Document.Type).Skip(1).Any();

    private static void Report(DesignSite site, int number, Location? place, string why) => site.Report(Rule, place, IndexNames.Of(site.Document, number), site.Document.Name, why);
}
