namespace Dynamoid.Benchmarks.Contenders;

/// <summary>What all contenders sign with and where they send to.</summary>
internal static class Account
{
    public const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    public const string Region = "us-east-1";
    public const string Host = "dynamodb.us-east-1.amazonaws.com";
    public const string Table = "orders";
}
