namespace Dynamoid.Modeling;

/// <summary>The name of the codec that is generated beside each class marked <c>[DynamoMap]</c>.</summary>
public static class MapCodecs
{
    public static string NameOf(string map) => map + "MapCodec";
}
