using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Says in a message where something comes from that cannot be followed.</summary>
internal static class Sources
{
    public static string Of(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => $"parameter '{parameter.Parameter.Name}'",
        ILocalReferenceOperation local => $"variable '{local.Local.Name}'",
        IFieldReferenceOperation field => $"field '{field.Field.Name}'",
        IPropertyReferenceOperation property => $"property '{property.Property.Name}'",
        IInvocationOperation call => $"method '{call.TargetMethod.Name}'",
        IMethodReferenceOperation method => $"method '{method.Method.Name}'",
        IDelegateCreationOperation creation => Of(creation.Target),
        IAwaitOperation wait when QueryChain.Plain(wait.Operation) is { } awaited => Of(awaited),
        _ => "an expression here",
    };
}
