namespace Dynamoid.Generators.Writing;

/// <summary>The library's and the platform's types as generated code names them.</summary>
internal static class Types
{
    public const string Serialization = "global::Dynamoid.Serialization.";
    public const string Documents = "global::Dynamoid.Documents.";
    public const string Conditions = "global::Dynamoid.Conditions.";
    public const string Path = Conditions + "FieldPath";
    public const string Schemas = "global::Dynamoid.Schemas.";
    public const string Client = "global::Dynamoid.DynamoidClient";

    public const string Writer = Serialization + "ItemWriter";
    public const string Reader = Serialization + "ItemReader";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";
    public const string SequenceEqual = "global::System.MemoryExtensions.SequenceEqual";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string List = "global::System.Collections.Generic.List";
    public const string Enumerable = "global::System.Collections.Generic.IEnumerable";
    public const string AsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";
    public const string Item = "global::System.Collections.Generic.Dictionary<string, global::Amazon.DynamoDBv2.Model.AttributeValue>";
    public const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";
}
