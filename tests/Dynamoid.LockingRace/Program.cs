// One of several processes that count at the same time. A test starts it, waits until it says that it is ready, and says when to go:
//   dotnet Dynamoid.LockingRace.dll ENDPOINT ACCESS_KEY SECRET_KEY NAMESPACE TIMES
using System.Globalization;
using Dynamoid;
using Dynamoid.LockingRace;

if (args is not [var endpoint, var accessKey, var secretKey, var space, var times])
{
    Console.Error.WriteLine("Say where to count, and how often: ENDPOINT ACCESS_KEY SECRET_KEY NAMESPACE TIMES");
    return 2;
}

using DynamoidClient client = new(new DynamoidOptions { Endpoint = new(endpoint), Region = "eu-west-1", AccessKey = accessKey, SecretKey = secretKey, Namespace = space });
Console.WriteLine("ready");
Console.ReadLine();
await Race.RunAsync(client, int.Parse(times, CultureInfo.InvariantCulture));
return 0;
