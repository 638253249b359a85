using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Documents;

/// <summary>What is done with a document of a class that the caller does not know.</summary>
internal interface IKindVerbs
{
    int SizeOf(IAnyDocument document);

    Dictionary<string, AttributeValue> ToItem(IAnyDocument document);

    bool HasLoaded(IAnyDocument document, string property);

    /// <summary>The verbs of the class, sent as those of another set.</summary>
    IOwnSet SetOf(DocumentContext context, SetParts parts);
}
