using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The signatures that a kind of callback may have.</summary>
internal readonly struct CallbackForm(CallbackKind kind)
{
    public static CallbackForm Of(string moment) => new(moment switch
    {
        CallbackModel.AfterInitialize or CallbackModel.AfterFind => CallbackKind.Read,
        _ when moment.StartsWith("Before", StringComparison.Ordinal) => CallbackKind.Before,
        _ when moment.StartsWith("Around", StringComparison.Ordinal) => CallbackKind.Around,
        _ => CallbackKind.After,
    });

    /// <summary>How a method should look.</summary>
    public string Cure(string method) => kind switch
    {
        CallbackKind.Before => $"void {method}(), bool {method}() or Task<bool> {method}(CancellationToken cancellationToken)",
        CallbackKind.Around => $"async Task {method}(Func<Task> next)",
        CallbackKind.Read => $"void {method}()",
        _ => $"void {method}() or Task {method}(CancellationToken cancellationToken)",
    };

    /// <summary>Why a method cannot be called; null when it can.</summary>
    public string? Flaw(IMethodSymbol method, INamedTypeSymbol type) => CalledMethods.Flaw(method, type) ?? FlawOfResult(CalledMethods.ResultOf(method)) ?? FlawOfParameters(method);

    private string? FlawOfResult(MethodResult? result) => (kind, result) switch
    {
        (CallbackKind.Before, not null) or (CallbackKind.Around, MethodResult.Task) or (CallbackKind.After, MethodResult.Void or MethodResult.Task) or (CallbackKind.Read, MethodResult.Void) => null,
        (CallbackKind.Around, _) => "returns neither Task nor ValueTask",
        (CallbackKind.Read, _) => "returns something, which nobody can wait for while items are read",
        (CallbackKind.After, MethodResult.Boolean or MethodResult.TaskOfBoolean) => "returns whether to go on, when it has happened already",
        (CallbackKind.After, _) => "returns neither void, Task nor ValueTask",
        _ => "returns neither void, bool nor a task of them",
    };

    private string? FlawOfParameters(IMethodSymbol method)
    {
        int first = kind == CallbackKind.Around ? 1 : 0;
        if (first == 1 && (method.Parameters.Length == 0 || !IsNext(method.Parameters[0])))
            return "does not take a Func<Task> first, by which it goes on";
        return (method.Parameters.Length - first) switch
        {
            0 => null,
            1 when kind != CallbackKind.Read && CalledMethods.TakesCancellation(method.Parameters[first]) => null,
            _ when kind == CallbackKind.Read => "takes something",
            _ => "takes something else than a CancellationToken",
        };
    }

    private static bool IsNext(IParameterSymbol parameter) => parameter is { RefKind: RefKind.None, Type: INamedTypeSymbol { Name: "Func", Arity: 1, ContainingNamespace.Name: "System" } next }
        && next.TypeArguments[0] is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" };
}
