using Dynamoid.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the attribute.</summary>
internal static class DYN1042AnnotationWithoutEffect
{
    public const string Id = "DYN1042";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A callback, rule or validation attribute has no effect",
        messageFormat: "[{0}] on '{1}' has no effect{2}",
        RuleCategories.Documents,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Generated code calls the marked methods of documents, and the rules of maps; it asks the validation attributes of their properties.",
        HelpPages.Of(Id));

    public static void Check(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        if ((UncalledMethod.Find(attribute, context) ?? UnaskedAttribute.Find(attribute, context)) is var (holder, why))
            context.ReportDiagnostic(Diagnostic.Create(Rule, attribute.GetLocation(), UncalledMethod.NameOf(attribute), holder, why));
    }
}
