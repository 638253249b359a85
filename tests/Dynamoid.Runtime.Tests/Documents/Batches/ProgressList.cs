namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>Keeps what it is told, at once and in order.</summary>
internal sealed class ProgressList : IProgress<ImportProgress>
{
    public List<ImportProgress> Reports { get; } = [];

    public void Report(ImportProgress value) => Reports.Add(value);
}
