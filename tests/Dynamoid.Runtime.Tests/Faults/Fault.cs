namespace Dynamoid.Runtime.Tests.Faults;

/// <summary>What may happen to a request.</summary>
public enum Fault
{
    /// <summary>DynamoDB refuses it, to be slowed down.</summary>
    Throttled,

    /// <summary>DynamoDB does all of a batch but its first item.</summary>
    LeavesOne,

    /// <summary>DynamoDB does nothing of a batch, and says so as leftovers.</summary>
    LeavesAll,

    /// <summary>DynamoDB answers with an error of its own, and did nothing.</summary>
    ServerError,

    /// <summary>DynamoDB answers with an error of its own, and did it all the same.</summary>
    ServerErrorAfter,

    /// <summary>The request never arrives.</summary>
    LostRequest,

    /// <summary>It is done, and the reply never arrives.</summary>
    LostReply,

    /// <summary>The user cancels, and nothing is done.</summary>
    Cancelled,

    /// <summary>The user cancels when it is done already.</summary>
    CancelledAfter,

    /// <summary>DynamoDB refuses it for a reason that every other request has too.</summary>
    Denied,
}
