using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Tests.Suppressions;

internal sealed class DYNS0001AllCasesOfDynamoValueTests
{
    private static readonly string[] Cases = ["String", "Number", "Binary", "Boolean", "Null", "StringSet", "NumberSet", "BinarySet", "List", "Map"];

    private static readonly SuppressionsCheck Check = new(new DYNS0001AllCasesOfDynamoValue(), "CS8509");

    private static readonly string[] NeedNoDefault =
    [
        Arms(static name => $"DynamoValue.{name} => 1"),
        Arms(static name => $"DynamoValue.{name} x => x.GetHashCode()"),
        Arms(static name => $"DynamoValue.{name} _ => 1"),
        Arms(static name => $"DynamoValue.{name} {{ }} => 1"),
        Arms(static name => $"DynamoValue.{name} {{ Type: var type }} => (int)type"),
        string.Join(" or ", Cases.Select(static name => $"DynamoValue.{name}")) + " => 1",
        "null or " + string.Join(" or ", Cases.Select(static name => $"(DynamoValue.{name})")) + " => 1",
        ArmsWith("String", "DynamoValue.String(var text) => text.Length"),
        ArmsWith("String", "DynamoValue.String(_) => 1"),
        ArmsWith("String", "DynamoValue.String { Value: var text } => text.Length"),
        ArmsWith("String", "DynamoValue.String { Value: string text } => text.Length"),
        ArmsWith("String", "DynamoValue.String { Value: { Length: var length } } => length"),
        ArmsWith("Number", "DynamoValue.Number { Value: DynamoNumber number } => number.Sign"),
        ArmsWith("Boolean", "DynamoValue.Boolean { Value: true } => 2, DynamoValue.Boolean => 1"),
        ArmsWith("Map", "DynamoValue.Map map when map.Attributes.Count == 0 => 0, DynamoValue.Map => 1"),
    ];

    private static readonly string[] NeedADefault =
    [
        ArmsWith("Map", "DynamoValue.Map map when map.Attributes.Count == 0 => 0"),
        ArmsWith("String", "DynamoValue.String { Value: \"a\" } => 0"),
        ArmsWith("String", "DynamoValue.String { Value: { Length: 0 } } => 0"),
        ArmsWith("String", "DynamoValue.String(\"a\") => 0"),
        ArmsWith("Number", "DynamoValue.Number { Value.IsInteger: true } => 0"),
        ArmsWith("List", "DynamoValue.List([var first]) => first.GetHashCode()"),
        ArmsWith("Boolean", "DynamoValue.Boolean { Value: true } => 0"),
        ArmsWith("Null", "null => 0"),
        "not DynamoValue.String => 0",
    ];

    private static IEnumerable<string> Missing => Cases.Select(static left => ArmsOf(Cases.Where(name => name != left), static name => $"DynamoValue.{name} => 1"));

    [TestCaseSource(nameof(NeedNoDefault))]
    [Reports]
    public Task An_arm_for_each_case_needs_no_default(string arms) => SuppressesAsync(arms, "DynamoValue");

    [TestCaseSource(nameof(Missing))]
    [LeavesAlone]
    public Task A_missing_case_is_still_warned_about(string arms) => WarnsAsync(arms, "DynamoValue");

    [TestCaseSource(nameof(NeedADefault))]
    [LeavesAlone]
    public Task An_arm_for_some_values_of_a_case_is_none_for_the_case(string arms) => WarnsAsync(arms, "DynamoValue");

    [Test]
    public async Task Null_needs_an_arm_where_the_value_may_be_null()
    {
        string arms = Arms(static name => $"DynamoValue.{name} => 1");
        await WarnsAsync(arms, "DynamoValue?");
        await SuppressesAsync(arms + ", null => 0", "DynamoValue?");
        await SuppressesAsync(arms.Replace("DynamoValue.Null", "DynamoValue.Null or null", StringComparison.Ordinal), "DynamoValue?");
        Assert.That(
            await Check.RunAsync(Project($"class Shop {{ int Count(DynamoValue? value) {{ if (value is null) return 0; return value switch {{ {arms} }}; }} }}")), Is.EqualTo(new[] { true }));
        Assert.That(await Check.RunAsync(Project($"#nullable disable\nclass Shop {{ int Count(DynamoValue value) => value switch {{ {arms} }}; }}")), Is.EqualTo(new[] { true }));
    }

    [Test, LeavesAlone]
    public Task Other_types_are_left_alone() => WarnsAsync("string => 1", "object");

    [Test]
    public async Task Each_switch_expression_is_looked_at_by_itself()
    {
        string all = Arms(static name => $"DynamoValue.{name} => 1");
        string inner = all.Replace("String => 1", "String => value switch { DynamoValue.Map => 2 }", StringComparison.Ordinal);
        Assert.That(await Check.RunAsync(Project($"class Shop {{ int Count(DynamoValue value) => value switch {{ {inner} }}; }}")), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public async Task A_warning_that_is_an_error_is_suppressed_as_well()
    {
        Project project = Project($"class Shop {{ int Count(DynamoValue value) => value switch {{ {Arms(static name => $"DynamoValue.{name} => 1")} }}; }}");
        project = project.WithCompilationOptions(project.CompilationOptions!.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.That(await Check.RunAsync(project), Is.EqualTo(new[] { true }));
    }

    [Test]
    public async Task It_can_be_switched_off()
    {
        Project project = Source(Arms(static name => $"DynamoValue.{name} => 1"), "DynamoValue");
        project = project.WithCompilationOptions(project.CompilationOptions!.WithSpecificDiagnosticOptions([KeyValuePair.Create("DYNS0001", ReportDiagnostic.Suppress)]));
        Assert.That(await Check.RunAsync(project), Is.EqualTo(new[] { false }));
    }

    [Test]
    public void The_cases_are_all_there_are() =>
        Assert.That(typeof(DynamoValue).GetNestedTypes().Select(static type => type.Name), Is.EquivalentTo(Cases));

    private static async Task SuppressesAsync(string arms, string type) => Assert.That(await Check.RunAsync(Source(arms, type)), Is.EqualTo(new[] { true }));

    private static async Task WarnsAsync(string arms, string type) => Assert.That(await Check.RunAsync(Source(arms, type)), Is.EqualTo(new[] { false }));

    private static Project Source(string arms, string type) => Project($"class Shop {{ int Count({type} value) => value switch {{ {arms} }}; }}");

    private static Project Project(string source) => DiagnosticsProject.Create([source]);

    private static string Arms(Func<string, string> arm) => ArmsOf(Cases, arm);

    private static string ArmsOf(IEnumerable<string> cases, Func<string, string> arm) => string.Join(", ", cases.Select(arm));

    private static string ArmsWith(string name, string arm) => Arms(other => other == name ? arm : $"DynamoValue.{other} => 1");
}
