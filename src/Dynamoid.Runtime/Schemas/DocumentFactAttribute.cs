using System.ComponentModel;

namespace Dynamoid.Schemas;

/// <summary>
/// What a compiled assembly says of one of its documents, for tools that read metadata and run no code of it. Written by the generator; <c>Dynamoid.Facts</c> reads it.
/// An attribute of an item is named with its DynamoDB type behind the last colon: <c>id:S</c>, <c>tags:SS</c>; <c>ANY</c> where it depends on the value.
/// </summary>
/// <param name="document">The class: <c>Shop.Order</c>.</param>
/// <param name="table">The table's name behind the namespace, or with <see cref="IsFullName"/> the whole name or ARN.</param>
/// <param name="hashKey">The hash key.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentFactAttribute(string document, string table, string hashKey) : Attribute
{
    /// <summary>The class: <c>Shop.Order</c>.</summary>
    public string Document { get; } = document;

    /// <summary>The table's name behind the namespace, or with <see cref="IsFullName"/> the whole name or ARN.</summary>
    public string Table { get; } = table;

    /// <summary>The hash key.</summary>
    public string HashKey { get; } = hashKey;

    /// <summary>Whether <see cref="Table"/> is the whole name or an ARN, to which no namespace is added.</summary>
    public bool IsFullName { get; init; }

    /// <summary>The range key; null without one.</summary>
    public string? RangeKey { get; init; }

    /// <summary>All attributes that the class knows, keys first.</summary>
    public string[] Attributes { get; init; } = [];

    /// <summary>The attribute that is the time to live; null without one.</summary>
    public string? Expires { get; init; }

    /// <summary>The capacity mode that was declared: <c>OnDemand</c>, <c>Provisioned</c>; null when options decide.</summary>
    public string? CapacityMode { get; init; }

    /// <summary>Read capacity units per second; 0 when options decide.</summary>
    public int ReadCapacity { get; init; }

    /// <summary>Write capacity units per second; 0 when options decide.</summary>
    public int WriteCapacity { get; init; }
}
