// Runs a command with a DynamoDB Local of its own, whose address is in the command's environment variable DYNAMODB_ENDPOINT:
//   dotnet run --project tests/Dynamoid.LocalDynamoDb.Run -- COMMAND ARGUMENTS...
using System.Diagnostics;
using Dynamoid.LocalDynamoDb;

if (args is not [var command, .. var arguments])
{
    Console.Error.WriteLine("Say which command to run: dotnet run --project tests/Dynamoid.LocalDynamoDb.Run -- COMMAND ARGUMENTS...");
    return 2;
}

await using var local = await DynamoDbLocal.StartAsync();
var start = new ProcessStartInfo(command, arguments);
start.Environment["DYNAMODB_ENDPOINT"] = local.Endpoint.ToString();
using var process = Process.Start(start)!;
await process.WaitForExitAsync();
return process.ExitCode;
