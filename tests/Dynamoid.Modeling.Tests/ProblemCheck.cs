using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Tests;

/// <summary>Compares the problems that are found with marks in the source: <c>{|DYN1002:object|}</c>.</summary>
internal static class ProblemCheck
{
    private static readonly Dictionary<ProblemKind, string> Ids = new()
    {
        [ProblemKind.NotPartial] = "DYN1001",
        [ProblemKind.UnsupportedType] = "DYN1002",
        [ProblemKind.ClashingAttributeNames] = "DYN1003",
        [ProblemKind.NotAssignable] = "DYN1004",
        [ProblemKind.NoUsableConstructor] = "DYN1005",
        [ProblemKind.UnsupportedClass] = "DYN1006",
        [ProblemKind.BadExpiresType] = "DYN1007",
        [ProblemKind.DuplicateExpires] = "DYN1008",
        [ProblemKind.BadLockVersion] = "DYN1020",
        [ProblemKind.DuplicateLockVersion] = "DYN1021",
        [ProblemKind.BadExpiresAfter] = "DYN1022",
        [ProblemKind.UnsupportedFormat] = "DYN1009",
        [ProblemKind.BadExtraAttributesType] = "DYN1010",
        [ProblemKind.DuplicateExtraAttributes] = "DYN1011",
        [ProblemKind.UnusableSubtype] = "DYN1012",
        [ProblemKind.DuplicateSubtype] = "DYN1013",
        [ProblemKind.UnusableDiscriminator] = "DYN1014",
        [ProblemKind.DiscriminatorClash] = "DYN1015",
        [ProblemKind.DuplicateDiscriminator] = "DYN1070",
        [ProblemKind.UnusableBase] = "DYN1071",
        [ProblemKind.KeyRedeclared] = "DYN1072",
        [ProblemKind.InheritanceClash] = "DYN1073",
        [ProblemKind.RootSettingOnDerived] = "DYN1074",
        [ProblemKind.BadConverter] = "DYN1030",
        [ProblemKind.BadJson] = "DYN1031",
        [ProblemKind.BadKeyType] = "DYN2001",
        [ProblemKind.DuplicateKey] = "DYN2002",
        [ProblemKind.UnknownIndexProperty] = "DYN2003",
        [ProblemKind.BadIndexKeyType] = "DYN2004",
        [ProblemKind.RedundantIndex] = "DYN2005",
        [ProblemKind.LanguageTooOld] = "DYN9001",
    };

    /// <summary>Asserts the places of a document's problems and that the generator's reading finds the same ones. Returns the arguments of the first.</summary>
    public static IEnumerable<string> Document(string marked, string name = "Shop.Order", TestProject? project = null)
    {
        INamedTypeSymbol type = Type(marked, name, project);
        IReadOnlyList<ReadingProblem> found = DocumentReader.FindProblems(type, CancellationToken.None);
        Reading<DocumentModel> reading = DocumentReader.Read(type, CancellationToken.None);
        Assert.That(reading.Problems, Is.EqualTo(found.Select(static problem => problem.Problem)), "generator and analyzers agree");
        Assert.That(reading.IsValid, Is.EqualTo(found.Count == 0));
        Assert.That(DocumentReader.Inspect(type, CancellationToken.None).Model, Is.EqualTo(DocumentReader.ReadGenerated(type, CancellationToken.None)), "rules about documents and about queries have the same model");
        return Check(marked, found);
    }

    /// <summary>The same for a map.</summary>
    public static IEnumerable<string> Map(string marked, string name = "Shop.Phone")
    {
        INamedTypeSymbol type = Type(marked, name, project: null);
        IReadOnlyList<ReadingProblem> found = MapReader.FindProblems(type, CancellationToken.None);
        Assert.That(MapReader.Read(type, CancellationToken.None).Problems, Is.EqualTo(found.Select(static problem => problem.Problem)), "generator and analyzers agree");
        return Check(marked, found);
    }

    private static IEnumerable<string> Check(string marked, IReadOnlyList<ReadingProblem> found)
    {
        string rendered = DiagnosticsMarkup.Render(DiagnosticsMarkup.Strip(marked), found.Select(Diagnose));
        Assert.That(rendered, Is.EqualTo(marked));
        return found.Count == 0 ? [] : found[0].Problem.Arguments;
    }

    private static Diagnostic Diagnose(ReadingProblem problem) =>
        Diagnostic.Create(Ids[problem.Kind], "Test", problem.Kind.ToString(), DiagnosticSeverity.Error, DiagnosticSeverity.Error, true, 0, location: problem.Location);

    private static INamedTypeSymbol Type(string marked, string name, TestProject? project) =>
        (project ?? new TestProject()).With("Source.cs", DiagnosticsMarkup.Strip(marked)).Compile().GetTypeByMetadataName(name)!;
}
