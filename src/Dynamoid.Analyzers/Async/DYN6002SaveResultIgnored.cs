using System.Collections.Immutable;
using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
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
        messageFormat: "{1} gives false when the '{0}' is not valid, and nobody looks: use {2}, or the result",
        RuleCategories.Async,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A document that is not valid is not saved, which SaveAsync and UpdateAttributesAsync say by their result alone.",
        HelpPages.Of(Id));

    private static readonly ImmutableHashSet<string> BeforeSaves = ["BeforeValidationAttribute", "BeforeSaveAttribute", "BeforeCreateAttribute", "BeforeUpdateAttribute"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name is "SaveAsync" or "UpdateAttributesAsync" && AwaitSyntax.Of(call)?.Parent is ExpressionStatementSyntax;

    public override void Check(CallSite site)
    {
        string verb = site.Name.Identifier.ValueText;
        if (SaysWhether(site.Method.ReturnType) && site.Document is { } document && CanBeRefused(document.Type))
            site.Report(Rule, document.Name, verb, OrThrow(verb));
    }

    /// <summary>The verb that throws in place of one that gives false.</summary>
    public static string OrThrow(string verb) => verb.Substring(0, verb.Length - QueryVerbs.Async.Length) + "OrThrowAsync";

    // Changed by its key, a document is given back, and an exception says why not.
    private static bool SaysWhether(ITypeSymbol result) =>
        result.SpecialType == SpecialType.System_Boolean
        || result is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

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
            && (name == "ValidateAttribute" || (BeforeSaves.Contains(name) && member is IMethodSymbol method && SaysWhether(method.ReturnType)));
    }
}
