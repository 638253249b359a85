using System.Text.RegularExpressions;
using Dynamoid.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call.</summary>
internal sealed class DYN4015RawConditionCouldBeTyped : CallRule
{
    public const string Id = "DYN4015";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A condition in text could be made of fields",
        messageFormat: "'{0}' can be said with fields, whose names and types the compiler checks and whose keys choose an index: {1}",
        RuleCategories.Queries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An expression in text is checked by DynamoDB alone, at run time, and never chooses an index.",
        HelpPages.Of(Id));

    private const string Path = @"[\w#.\[\]]+";
    private const string Space = @"\s*";

    private static readonly (Regex Form, string Typed)[] Forms =
    [
        (Whole($"{Path}{Space}(=|<>|<=|>=|<|>){Space}:\\w+"), "field == value, or !=, <, <=, >, >="),
        (Whole($"{Path}{Space}between{Space}:\\w+{Space}and{Space}:\\w+"), "field.Between(low, high)"),
        (Whole($"begins_with{Space}\\({Space}{Path}{Space},{Space}:\\w+{Space}\\)"), "field.BeginsWith(prefix)"),
        (Whole($"contains{Space}\\({Space}{Path}{Space},{Space}:\\w+{Space}\\)"), "field.Contains(value)"),
        (Whole($"attribute_exists{Space}\\({Space}{Path}{Space}\\)"), "field.Exists()"),
        (Whole($"attribute_not_exists{Space}\\({Space}{Path}{Space}\\)"), "field.NotExists()"),
    ];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "Raw" && call.ArgumentList.Arguments.Count > 0;

    public override void Check(CallSite site)
    {
        if (site.Types.IsCondition(site.Method.ContainingType)
            && site.ConstantOf(site.Call.ArgumentList.Arguments[0].Expression) is string text
            && Forms.FirstOrDefault(form => form.Form.IsMatch(text)).Typed is { } typed)
            site.Report(Rule, text, typed);
    }

    private static Regex Whole(string pattern) =>
        new($"^{Space}{pattern}{Space}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
