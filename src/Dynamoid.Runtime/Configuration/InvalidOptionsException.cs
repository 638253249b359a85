namespace Dynamoid;

/// <summary>An option has a value that cannot work. The message names the option, and what it takes.</summary>
public sealed class InvalidOptionsException : DynamoidException
{
    internal InvalidOptionsException(string option, string message)
        : base($"DynamoidOptions.{option} {message}") => Option = option;

    /// <summary>The option.</summary>
    public string Option { get; }
}
