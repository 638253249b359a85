using System.ComponentModel;

namespace Dynamoid.Schemas;

/// <summary>What a compiled assembly says of a secondary index, for tools that read metadata. Attributes are named as in <see cref="DocumentFactAttribute"/>.</summary>
/// <param name="document">The class that declares it: <c>Shop.Order</c>.</param>
/// <param name="member">What it is called in code: <c>CityLatitude</c>.</param>
/// <param name="hashKeys">Its hash key; of a global index up to four attributes.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexFactAttribute(string document, string member, string[] hashKeys) : Attribute
{
    /// <summary>The class that declares it: <c>Shop.Order</c>.</summary>
    public string Document { get; } = document;

    /// <summary>What it is called in code: <c>CityLatitude</c>.</summary>
    public string Member { get; } = member;

    /// <summary>Its hash key; of a global index up to four attributes.</summary>
    public string[] HashKeys { get; } = hashKeys;

    /// <summary>Its range key, if it has one; of a global index up to four attributes.</summary>
    public string[] RangeKeys { get; init; } = [];

    /// <summary>Whether it is local.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The name that was declared; null when it is made of the table's full name and the keys: <c>shop_orders_index_city_latitude</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What it holds: <c>All</c>, <c>KeysOnly</c> or <c>Include</c>.</summary>
    public string Projection { get; init; } = "All";

    /// <summary>The attributes that it holds beside the keys, with <c>Include</c>.</summary>
    public string[] Included { get; init; } = [];

    /// <summary>Read capacity units per second; 0 when they follow the table's.</summary>
    public int ReadCapacity { get; init; }

    /// <summary>Write capacity units per second; 0 when they follow the table's.</summary>
    public int WriteCapacity { get; init; }
}
