namespace Dynamoid.Modeling.Models;

/// <summary>What a method returns that the library calls.</summary>
public enum MethodResult
{
    /// <summary>Nothing.</summary>
    Void,

    /// <summary>Whether to go on.</summary>
    Boolean,

    /// <summary>A task or a value task.</summary>
    Task,

    /// <summary>A task or a value task of whether to go on.</summary>
    TaskOfBoolean,
}
