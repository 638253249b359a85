namespace Dynamoid;

/// <content>Sessions.</content>
public sealed partial class DynamoidClient
{
    /// <summary>
    /// Opens a session: until it is disposed of, each item has one object in the flow of the caller, and what is known is found by its key without a request. No request.
    /// </summary>
    /// <remarks>
    /// It is ambient: all that the caller calls and awaits from here on has it, through this client, and tasks that are started meanwhile have it together. A method that opens one and returns does
    /// not give it to its caller if it is <c>async</c>. A session inside of another one has objects of its own; when it ends, the other one goes on.
    /// </remarks>
    public DocumentSession OpenSession() => Context.Sessions.Open();
}
