using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>A document of any class: what verbs take that have documents of several classes. Each class marked <see cref="DynamoDocumentAttribute"/> is one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IAnyDocument
{
    /// <summary>Tells a visitor the document's class and key.</summary>
    void Accept(IDocumentVisitor visitor);
}
