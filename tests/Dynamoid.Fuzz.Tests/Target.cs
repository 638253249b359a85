using Dynamoid.Serialization;

namespace Dynamoid.Fuzz.Tests;

/// <summary>Something that reads what came from outside.</summary>
/// <param name="Name">Its name in the file of kept inputs.</param>
/// <param name="Type">The codec, the document, or whatever reads.</param>
/// <param name="Valid">Inputs that it accepts.</param>
/// <param name="Accepts">Reads an input and says nothing, or throws.</param>
/// <param name="Rewrite">Reads an input and writes what was read.</param>
internal sealed record Target(string Name, Type Type, IReadOnlyList<byte[]> Valid, Action<byte[]> Accepts, Func<byte[], byte[]> Rewrite)
{
    // What an exception with its path and its stack takes, whatever was read.
    private const long Constant = 64 * 1024;

    // An attribute of the AWS SDK takes the most: about 200 bytes for the nine of {"S":""},
    private const long ForEachByte = 100;

    /// <summary>Whether the input is accepted. What is accepted is written and read again, and is the same then.</summary>
    public bool Run(byte[] input)
    {
        byte[] written;
        try
        {
            Measure(input);
            // DynamoDB sends no number beyond its own limits: what a double reads all the same may be refused when it is written.
            written = Rewrite(input);
        }
        catch (ItemFormatException)
        {
            return false;
        }

        byte[] again = Rewrite(written);
        if (!written.AsSpan().SequenceEqual(again))
            Assert.That(ItemEquality.AreEqual(written, again), "what was read is written, and read again the same");
        return true;
    }

    private void Measure(byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Accepts(input);
        }
        finally
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.That(allocated, Is.LessThanOrEqualTo(Constant + (ForEachByte * input.Length)), "bytes that were allocated");
        }
    }
}
