using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the methods marked <c>[Validate]</c>.</summary>
internal static class RuleMethodReader
{
    private const int Always = 3;

    public static EquatableArray<RuleMethodModel> Read(ShapeReading reading, bool isMap)
    {
        List<RuleMethodModel> methods = [];
        foreach (IMethodSymbol method in CalledMethods.With(reading.MarkedMethods, KnownNames.ValidateAttribute))
        {
            if (Flaw(method, reading.Type, isMap) is { } flaw)
                reading.Problems.Add(ProblemKind.BadRuleMethod, () => Places.Name(method) ?? Places.Name(reading.Type), method.Name, flaw);
            else
                methods.Add(new(TypeNames.Escape(method.Name), CalledMethods.ResultOf(method)!.Value, method.Parameters.Length == 2, On(method), method.DeclaredAccessibility == Accessibility.Private));
        }

        foreach ((INamedTypeSymbol owner, _, string method) in HiddenMethods.Of(reading.Type).Where(static hidden => hidden.Mark == HiddenMethods.Rule))
            reading.Problems.Add(ProblemKind.BadRuleMethod, () => Places.Name(reading.Type), method, HiddenMethods.Flaw(owner, reading.Type));

        return methods.ToEquatableArray();
    }

    private static string? Flaw(IMethodSymbol method, INamedTypeSymbol type, bool isMap)
    {
        if (CalledMethods.Flaw(method, type) is { } flaw)
            return flaw;
        if (method.Parameters.Length == 0 || !CalledMethods.Takes(method.Parameters[0], KnownNames.Root, "ValidationErrors"))
            return "does not take a ValidationErrors first";
        return (method.Parameters.Length, CalledMethods.ResultOf(method), isMap) switch
        {
            (1, MethodResult.Void, _) or (1, MethodResult.Task, false) => null,
            (2, MethodResult.Void or MethodResult.Task, false) when CalledMethods.TakesCancellation(method.Parameters[1]) => null,
            (_, MethodResult.Void or MethodResult.Task, true) => "is a rule of a map, which takes nothing else and returns void",
            (_, MethodResult.Void or MethodResult.Task, _) => "takes something else than a ValidationErrors and a CancellationToken",
            _ => "returns neither void, Task nor ValueTask",
        };
    }

    private static int On(IMethodSymbol method) => method.Annotation(KnownNames.ValidateAttribute)!.Argument("On") is int on ? on : Always;
}
