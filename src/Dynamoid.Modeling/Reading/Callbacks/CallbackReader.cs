using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the methods marked <c>[BeforeSave]</c>, <c>[AfterFind]</c> and so on.</summary>
internal static class CallbackReader
{
    /// <summary>The events in the order in which they happen; their attributes have the same names.</summary>
    public static readonly string[] Events =
    [
        CallbackModel.AfterInitialize, CallbackModel.AfterFind, "BeforeValidation", "AfterValidation", "BeforeSave", "AroundSave", "BeforeCreate", "AroundCreate", "AfterCreate",
        "BeforeUpdate", "AroundUpdate", "AfterUpdate", "AfterSave", "BeforeDestroy", "AroundDestroy", "AfterDestroy", "AfterTouch", "AfterCommit", "AfterRollback",
    ];

    /// <summary>The callbacks by event, and of one event in the order of their declaration, those of base classes first; none when no code is made of them: then there are only methods that may be wrong.</summary>
    public static EquatableArray<CallbackModel> Read(ShapeReading reading, ReadingPurpose purpose)
    {
        if (purpose == ReadingPurpose.Queries)
            return default;
        List<CallbackModel> callbacks = [];
        foreach (string moment in Events)
        {
            foreach (IMethodSymbol method in CalledMethods.With(reading.MarkedMethods, moment + "Attribute"))
            {
                CallbackForm form = CallbackForm.Of(moment);
                if (form.Flaw(method, reading.Type) is { } flaw)
                    reading.Problems.Add(ProblemKind.BadCallback, () => Places.Name(method) ?? Places.Name(reading.Type), method.Name, moment, flaw, form.Cure(method.Name));
                else
                    callbacks.Add(Model(moment, method));
            }
        }

        foreach ((INamedTypeSymbol owner, string moment, string method) in HiddenMethods.Of(reading.Type).Where(static hidden => hidden.Mark != HiddenMethods.Rule))
            reading.Problems.Add(ProblemKind.BadCallback, () => Places.Name(reading.Type), method, moment, HiddenMethods.Flaw(owner, reading.Type), CallbackForm.Of(moment).Cure(method));
        return purpose == ReadingPurpose.Generation ? callbacks.ToEquatableArray() : default;
    }

    private static CallbackModel Model(string moment, IMethodSymbol method) => new(
        moment,
        TypeNames.Escape(method.Name),
        CalledMethods.ResultOf(method)!.Value,
        method.Parameters.LastOrDefault() is { } last && CalledMethods.TakesCancellation(last),
        method.ReturnType.Name == "ValueTask",
        method.Parameters.FirstOrDefault()?.Type is INamedTypeSymbol { Name: "Func", Arity: 1 } next && next.TypeArguments[0].Name == "ValueTask",
        method.DeclaredAccessibility == Accessibility.Private);
}
