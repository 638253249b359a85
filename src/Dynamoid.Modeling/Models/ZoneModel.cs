namespace Dynamoid.Modeling.Models;

/// <summary>A time zone that times are written in.</summary>
/// <param name="Id">Its id: <c>Europe/Berlin</c>.</param>
/// <param name="Name">The simple name of the generated struct that finds it.</param>
public sealed record ZoneModel(string Id, string Name);
