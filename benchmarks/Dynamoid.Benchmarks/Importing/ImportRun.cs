using System.Globalization;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Documents;
using Dynamoid.Benchmarks.Transport;

namespace Dynamoid.Benchmarks.Importing;

/// <summary>Imports orders from a source that makes them one by one, and looks at what is in memory meanwhile.</summary>
internal static class ImportRun
{
    private const int Looks = 20;

    public static async Task<IReadOnlyList<ImportSample>> MeasureAsync(int documents, int concurrency)
    {
        await SampleAsync(documents / 10, concurrency);
        return [await SampleAsync(documents / 10, concurrency), await SampleAsync(documents, concurrency), await SampleAsync(documents * 10, concurrency)];
    }

    public static void Print(IReadOnlyList<ImportSample> samples, TextWriter output)
    {
        output.WriteLine("| documents imported | peak memory | requests |");
        output.WriteLine("| ---: | ---: | ---: |");
        foreach (var sample in samples)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sample.Documents:N0} | {sample.PeakBytes / 1024.0:N0} KB | {sample.Requests:N0} |"));
    }

    private static async Task<ImportSample> SampleAsync(int documents, int concurrency)
    {
        // Slower than the source, so that there are always as many batches under way as may be.
        FakeDynamoDb fake = new(items: 1, Pace.AfterTenMilliseconds);
        using var client = DynamoidClients.OverHttp(fake);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        PeakSource source = new(documents, documents / Looks);
        var written = await Order.Using(client).ImportAsync(source.Orders(), new ImportOptions { MaxConcurrency = concurrency });
        if (written != documents)
            throw new InvalidOperationException($"The import wrote {written} of {documents}.");
        return new(documents, source.PeakBytes - before, fake.Requests);
    }
}
