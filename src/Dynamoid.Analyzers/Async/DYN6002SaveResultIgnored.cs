using System.Collections.Immutable;
using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call, of documents that can be refused: others are always saved.</summary>
internal sealed class DYN6002SaveResultIgnored : CallRule
{
    public const string Id = "DYN6002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Nobody looks whether a document was saved",
        messageFormat: "SaveAsync gives false when the '{0}' is not valid, and nobody looks: use SaveOrThrowAsync, or the result",
        RuleCategories.Async,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A document that is not valid is not saved, which SaveAsync says by its result alone.",
        HelpPages.Of(Id));

    private static readonly ImmutableHashSet<string> BeforeSaves = ["BeforeValidationAttribute", "BeforeSaveAttribute", "BeforeCreateAttribute", "BeforeUpdateAttribute"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "SaveAsync" && AwaitSyntax.Of(call)?.Parent is ExpressionStatementSyntax;

    public override void Check(CallSite site)
    {
        if (site.Document is { } document && CanBeRefused(document.Type))
            site.Report(Rule, document.Name);
    }

    private static bool CanBeRefused(INamedTypeSymbol document) =>
        document.AllInterfaces.Any(static one => one is { Name: "IValidatableObject", ContainingNamespace.Name: "DataAnnotations" })
        || document.SelfAndBases().SelectMany(static level => level.GetMembers())
            .Any(static member => member is IPropertySymbol or IMethodSymbol && member.GetAttributes().Any(attribute => Refuses(member, attribute)));

    // Rules of the platform and own ones, and callbacks that may say no before a save.
    private static bool Refuses(ISymbol member, AttributeData attribute)
    {
        for (INamedTypeSymbol? type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type is { Name: "ValidationAttribute", ContainingNamespace.Name: "DataAnnotations" })
                return true;
        }

        return attribute.AttributeClass is { Name: { } name, ContainingNamespace: { Name: "Dynamoid", ContainingNamespace.IsGlobalNamespace: true } }
            && (name == "ValidateAttribute" || (BeforeSaves.Contains(name) && member is IMethodSymbol method && SaysWhetherToGoOn(method.ReturnType)));
    }

    private static bool SaysWhetherToGoOn(ITypeSymbol result) =>
        result.SpecialType == SpecialType.System_Boolean
        || result is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };
}
