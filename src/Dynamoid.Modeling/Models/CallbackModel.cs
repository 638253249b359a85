namespace Dynamoid.Modeling.Models;

/// <summary>A method that is called when something happens to its document.</summary>
/// <param name="Event">The event: <c>BeforeSave</c>.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Result">What it returns.</param>
/// <param name="TakesCancellation">Whether it takes a cancellation token.</param>
/// <param name="IsValueTask">Whether what it returns is a value task.</param>
/// <param name="GoesOnByValueTask">Of one around an event: whether what it goes on by returns a value task.</param>
/// <param name="IsPrivate">Whether derived classes cannot call it.</param>
public sealed record CallbackModel(string Event, string Method, MethodResult Result, bool TakesCancellation, bool IsValueTask = false, bool GoesOnByValueTask = false, bool IsPrivate = false)
{
    public const string AfterInitialize = "AfterInitialize";
    public const string AfterFind = "AfterFind";

    public bool IsAround => Event.StartsWith("Around", StringComparison.Ordinal);

    /// <summary>Whether it is called while items are read, which nothing may hold up.</summary>
    public bool IsOnRead => Event is AfterInitialize or AfterFind;
}
