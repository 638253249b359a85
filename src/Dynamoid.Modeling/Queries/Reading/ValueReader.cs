using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads the few things that matter of values: whether one is null, whether a switch is on, how a name ends.</summary>
internal sealed class ValueReader(SourceReader source)
{
    /// <summary>Whether a value counts as none, so that to equal it means that there is none. A variable is taken to have a value; null where the run decides.</summary>
    public bool? IsNone(Expression value, FieldModel field)
    {
        bool any = false;
        bool all = true;
        foreach (Expression one in source.Resolver.Resolve(value))
        {
            bool isNone = IsNone(one.Operation, field);
            any |= isNone;
            all &= isNone;
        }

        return any == all ? any : null;
    }

    /// <summary>A truth value; null where the run decides.</summary>
    public bool? Bool(Expression value) => source.Resolver.ResolveOne(value).Operation.ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;

    /// <summary>A text, or the end of one that is put together; null where neither is known.</summary>
    public (string Text, bool IsWhole)? Text(Expression value)
    {
        IOperation operation = source.Resolver.ResolveOne(value).Operation;
        if (operation.ConstantValue is { HasValue: true, Value: string constant })
            return (constant, true);
        return operation is IInterpolatedStringOperation { Parts: [.., IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string end } }] } ? (end, false) : null;
    }

    private static bool IsNone(IOperation value, FieldModel field)
    {
        if (value.ConstantValue is { HasValue: true } constant)
            return constant.Value is null || (constant.Value is "" && field.Stored.OmitsEmpty);
        return value switch
        {
            IDefaultValueOperation missing => MayBeNull(missing.Type),
            IObjectCreationOperation { Arguments.IsEmpty: true, Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => true,
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => field.Stored.OmitsEmpty,
            _ => false,
        };
    }

    private static bool MayBeNull(ITypeSymbol? type) => type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
}
