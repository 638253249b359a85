namespace AotSmoke;

/// <summary>An enum, stored by the names of its members.</summary>
public enum OrderState
{
    Open,
    Sent,
}
