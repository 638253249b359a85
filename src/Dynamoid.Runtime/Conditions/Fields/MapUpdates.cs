using Dynamoid.Conditions;

namespace Dynamoid;

/// <summary>Changes of maps as a whole. They are extensions, because a map may have a property of any name.</summary>
public static class MapUpdates
{
    /// <summary>Gives the whole map, in place of what it holds now, attributes that its class does not know included: <c>SET #f = :v</c>.</summary>
    public static Update Set<TFields, TMap>(this TFields map, TMap value)
        where TFields : struct, IMapFields<TFields, TMap>
        where TMap : notnull => FieldUpdates.Set(map.Path, TFields.Form, value);

    /// <summary>Gives the whole map where there is none: <c>SET #f = if_not_exists(#f, :v)</c>.</summary>
    public static Update SetIfAbsent<TFields, TMap>(this TFields map, TMap value)
        where TFields : struct, IMapFields<TFields, TMap>
        where TMap : notnull => FieldUpdates.SetIfAbsent(map.Path, TFields.Form, value);

    /// <summary>Gives the map that another attribute of the item holds: <c>SET #f = #g</c>. An item without that one is refused by DynamoDB.</summary>
    public static Update SetTo<TFields>(this TFields map, TFields source)
        where TFields : struct, IMapFields => FieldUpdates.Copy(map.Path, source.Path);

    /// <summary>Removes the map: <c>REMOVE #f</c>.</summary>
    public static Update Remove<TFields>(this TFields map)
        where TFields : struct, IMapFields => FieldUpdates.Remove(map.Path);
}
