using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Says <c>AllowScan()</c> where a query begins.</summary>
internal static class AllowScanEdit
{
    public const string Key = "AllowScan";

    private const string Title = "Say AllowScan()";
    private const string Call = ".AllowScan()";

    public static TextFix? For(FixTarget target)
    {
        if (target.Node is not SimpleNameSyntax name || InvocationOf(name) is not { } call)
            return target.Node is IdentifierNameSyntax or MemberAccessExpressionSyntax ? Behind(target.Node) : null;
        if (QueryVerbs.OfDocument(name.Identifier.ValueText) == QueryVerb.FindBy)
            return Finder(target, name, call);
        if (!QueryVerbs.Ends(QueryVerbs.OfQuery(name.Identifier.ValueText)))
            return Behind(call);
        return call.Expression is MemberAccessExpressionSyntax { Expression: { } query } ? Behind(query) : null;
    }

    private static InvocationExpressionSyntax? InvocationOf(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Name == name => call,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
        _ => null,
    };

    private static TextFix Behind(SyntaxNode query) => new(Title, new TextChange(new(query.Span.End, 0), Call));

    // FindByCityAsync(city, token) is FindAllByCity(city).FirstOrDefaultAsync(token).
    private static TextFix? Finder(FixTarget target, SimpleNameSyntax name, InvocationExpressionSyntax call)
    {
        if (target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation finder)
            return null;
        SyntaxNode? token = finder.Arguments.FirstOrDefault(static argument => argument is { IsImplicit: false, Parameter.Type.Name: nameof(CancellationToken) })?.Syntax;
        string text = name.Identifier.ValueText;
        string by = text.Substring(QueryVerbs.FindBy.Length, text.Length - QueryVerbs.FindBy.Length - QueryVerbs.Async.Length);
        string values = string.Join(", ", call.ArgumentList.Arguments.Where(argument => argument != token).Select(static argument => argument.ToString()));
        return new(
            Title,
            new TextChange(name.Span, QueryVerbs.FindAllBy + by),
            new TextChange(call.ArgumentList.Span, $"({values}){Call}.FirstOrDefaultAsync({token})"));
    }
}
