using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads the functions that name fields: <c>a =&gt; [a.City, a.Day]</c> of <c>Project</c>, <c>a =&gt; a.City</c> and <c>a =&gt; (a.City, a.Day)</c> of <c>PluckAsync</c>.</summary>
internal sealed class AskedFieldsReader(SourceReader source)
{
    /// <summary>The fields that a function names.</summary>
    public AskedFields Read(Expression function, DocumentFacts document)
    {
        IReadOnlyList<Expression> results = source.Functions.Results(function);
        if (results is not [{ } result])
            return new([], IsComplete: false);
        List<int> known = [];
        bool isComplete = true;
        foreach (Expression part in PartsOf(source.Resolver.ResolveOne(result)))
        {
            FieldRef? field = source.Fields.Read(part.At(QueryChain.Plain(part.Operation)!), document);
            if (field is null)
                isComplete = false;
            else
                known.Add(field.Number);
        }

        return new(known, isComplete);
    }

    private static IEnumerable<Expression> PartsOf(Expression result) => result.Operation switch
    {
        ICollectionExpressionOperation list => list.Elements.Select(result.At),
        IArrayCreationOperation { Initializer: { } values } => values.ElementValues.Select(result.At),
        ITupleOperation tuple => tuple.Elements.Select(result.At),
        _ => [result],
    };
}
