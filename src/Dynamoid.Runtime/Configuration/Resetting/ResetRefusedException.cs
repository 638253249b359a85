namespace Dynamoid;

/// <summary>A reset was refused, because what it would delete may be worth keeping. Nothing was sent.</summary>
public sealed class ResetRefusedException : DynamoidException
{
    internal ResetRefusedException(string message)
        : base(message)
    {
    }
}
