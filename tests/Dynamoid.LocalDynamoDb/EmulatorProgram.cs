namespace Dynamoid.LocalDynamoDb;

/// <summary>A program that answers as DynamoDB does, found on this machine.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Executable">The full path of what runs it.</param>
/// <param name="Folder">The folder that it runs in.</param>
/// <param name="Arguments">Its arguments for a port.</param>
/// <param name="PortTaken">Words of its output that tell that somebody has the port.</param>
/// <param name="Needs">What it needs of the machine, as a sentence.</param>
internal sealed record EmulatorProgram(string Name, string Executable, string Folder, Func<int, string[]> Arguments, string PortTaken, string Needs)
{
    /// <summary>AWS's own DynamoDB Local, in its folder.</summary>
    public static EmulatorProgram DynamoDbLocal(string java, string folder) => new(
        "DynamoDB Local",
        java,
        folder,
        static port => ["-Djava.library.path=./DynamoDBLocal_lib", "-jar", EmulatorFolder.Jar, "-inMemory", "-port", $"{port}", "-disableTelemetry"],
        "java.net.BindException",
        "It needs Java 17 or later.");

    /// <summary>Dynalite, in the folder that npm installed it into.</summary>
    public static EmulatorProgram Dynalite(string node, string folder) => new(
        "Dynalite",
        node,
        folder,
        static port => [DynalitePackage.Program, "--port", $"{port}", "--createTableMs", "0", "--deleteTableMs", "0", "--updateTableMs", "0"],
        "EADDRINUSE",
        "It needs Node.js 20 or later.");
}
