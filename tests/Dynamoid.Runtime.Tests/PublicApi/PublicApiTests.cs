using System.Runtime.CompilerServices;

namespace Dynamoid.Runtime.Tests.PublicApi;

/// <summary>The public surface is a decision: a change of it is a change of PublicApi.verified.txt, seen in review.</summary>
public class PublicApiTests
{
    [Test]
    public void The_public_surface_is_the_one_that_was_decided()
    {
        string folder = Folder();
        string received = PublicApiText.Of(typeof(DynamoidClient).Assembly);
        string verifiedFile = Path.Combine(folder, "PublicApi.verified.txt");
        string receivedFile = Path.Combine(folder, "PublicApi.received.txt");
        if (File.Exists(verifiedFile) && File.ReadAllText(verifiedFile) == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"The public surface has changed. If that is meant, replace {verifiedFile} by {receivedFile}.");
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
