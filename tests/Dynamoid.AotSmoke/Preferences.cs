using System.Text.Json.Serialization;
using Dynamoid;

namespace AotSmoke;

/// <summary>A member that is stored as JSON.</summary>
[DynamoDocument(JsonContext = typeof(PreferencesJson))]
public partial class Preferences
{
    [Field(Format = FieldFormat.Json)]
    public List<Preference>? All { get; set; }
}

/// <summary>Something that is no map.</summary>
public sealed record Preference(string Name, bool IsOn);

/// <summary>What knows its JSON.</summary>
[JsonSerializable(typeof(List<Preference>))]
public sealed partial class PreferencesJson : JsonSerializerContext;
