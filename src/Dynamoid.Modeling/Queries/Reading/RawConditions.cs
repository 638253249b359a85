using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads <c>Condition.Raw</c>: it decides on no index, but the attributes that it names may be keys, which a query cannot filter by.</summary>
internal static class RawConditions
{
    public static ConditionNode Read(IInvocationOperation call, Scope scope, DocumentFacts document, SourceReader source)
    {
        IOperation? names = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "names")?.Value;
        if (names is null || QueryChain.Plain(names) is not { } given || given.ConstantValue is { HasValue: true, Value: null })
            return new ConditionNode.Other([]);
        if (source.Resolver.ResolveOne(new(given, scope)).Operation is not IObjectCreationOperation { Initializer: { } initializer })
            return new ConditionNode.Other([], IsComplete: false);

        List<int> fields = [];
        foreach (IOperation entry in initializer.Initializers)
        {
            IOperation? value = entry switch
            {
                ISimpleAssignmentOperation assignment => assignment.Value,
                IInvocationOperation { Arguments: [_, { } second] } => second.Value,
                _ => null,
            };
            if (value?.ConstantValue is not { HasValue: true, Value: string attribute })
                return new ConditionNode.Other([], IsComplete: false);
            fields.AddRange(Enumerable.Range(0, document.Model.Shape.Fields.Count).Where(number => document.Field(number).Attribute == attribute));
        }

        return new ConditionNode.Other(fields);
    }
}
