using Dynamoid.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Architecture.Tests.Laws;

public sealed class FolderLawTests
{
    private static readonly (string, string) Lower = ("Serialization/Reader.cs", "namespace Dynamoid.Serialization; public class Reader { public int Count; }");

    [Test]
    public void Each_folder_of_the_runtime_uses_only_those_before_it() => Assert.That(FolderLaw.Violations(RuntimeSources.Real), Is.Empty);

    // Without this a missing reference would leave names unbound, and an unbound name breaks no law.
    [Test]
    public void The_sources_are_understood()
    {
        const string PartialMethodWithoutBody = "CS8795"; // its body comes from a generator of the framework
        var errors = RuntimeSources.Real.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error && problem.Id != PartialMethodWithoutBody);
        Assert.That(errors, Is.Empty);
        Assert.That(RuntimeSources.Real.SyntaxTrees, Has.Length.GreaterThan(10));
    }

    [Test]
    public void A_use_of_a_later_folder_is_found()
    {
        var up = ("Serialization/Writer.cs", "class Writer { Dynamoid.Wire.Door? door; }");
        var door = ("Wire/Door.cs", "namespace Dynamoid.Wire; class Door;");
        Assert.That(FolderLaw.Violations(RuntimeSources.Compile([up, door])), Has.One.Contains("Serialization/Writer.cs:1 uses Dynamoid.Wire.Door"));
    }

    [Test]
    public void A_use_that_names_no_type_is_found()
    {
        var extension = ("Wire/Extensions.cs", "static class Extensions { public static int Twice(this int number) => 2 * number; }");
        var caller = ("Serialization/Caller.cs", "class Caller { int x = 2.Twice(); }");
        Assert.That(FolderLaw.Violations(RuntimeSources.Compile([extension, caller])), Has.One.Contains("Twice"));
    }

    [Test]
    public void A_use_of_an_earlier_folder_is_fine()
    {
        var down = ("Wire/Door.cs", "using Dynamoid.Serialization; class Door { int Count(Reader reader) => reader.Count; }");
        Assert.That(FolderLaw.Violations(RuntimeSources.Compile([Lower, down])), Is.Empty);
    }

    [Test]
    public void A_folder_that_is_not_in_the_order_is_found() =>
        Assert.That(FolderLaw.Violations(RuntimeSources.Compile([("Helpers/Misc.cs", "class Misc;"), ("Root.cs", "class Root;")])), Has.Exactly(2).Contains("stands in none"));
}
