using System.Globalization;

namespace Dynamoid;

/// <summary>
/// An import did not write all documents. All that it read and that are not named here are stored; of those named, none is but where <see cref="ImportFailure.IsUnknown"/> says that nobody knows. <see cref="Exception.InnerException"/> is the first reason, or what ended the
/// import before the end of its source.
/// </summary>
public sealed class ImportException : DynamoidException
{
    private const int MostShown = 5;

    internal ImportException(string document, string table, ImportProgress counts, IReadOnlyList<ImportFailure> failures, Exception? ended)
        : base(MessageOf(document, table, counts, failures, ended), ended ?? failures[0].Reason)
    {
        Document = document;
        Read = counts.Read;
        Written = counts.Written;
        Failures = failures;
        HasReadAll = ended is null;
    }

    /// <summary>The documents' class.</summary>
    public string Document { get; }

    /// <summary>How many documents were taken from the source.</summary>
    public long Read { get; }

    /// <summary>How many documents were written.</summary>
    public long Written { get; }

    /// <summary>The documents that were read and not written, each with its reason.</summary>
    public IReadOnlyList<ImportFailure> Failures { get; }

    /// <summary>Whether the source was read to its end. It is not when the source itself fails, and when DynamoDB refuses a request for a reason that every other would have too.</summary>
    public bool HasReadAll { get; }

    /// <summary>The documents that were read and not written, to import them again.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    public IEnumerable<T> Documents<T>()
        where T : class => Failures.Select(static failure => failure.Document).OfType<T>();

    private static string MessageOf(string document, string table, ImportProgress counts, IReadOnlyList<ImportFailure> failures, Exception? ended)
    {
        string head = $"The import wrote {Number(counts.Written)} of {Number(counts.Read)} {document} to table '{table}' (BatchWriteItem). ";
        string stop = ended is null ? "" : $"It ended before the end of its source: {ended.Message} ";
        return head + stop + (failures.Count == 0 ? "All that was read is stored." : $"Not written: {Shown(failures)}. All others that were read are stored.");
    }

    private static string Shown(IReadOnlyList<ImportFailure> failures)
    {
        IEnumerable<string> shown = failures.Take(MostShown).Select(static failure =>
            $"{failure.Key ?? $"the document at position {Number(failure.Position)}"} ({failure.Reason.GetType().Name}{(failure.IsUnknown ? ", may be stored" : "")})");
        return string.Join(", ", shown) + (failures.Count > MostShown ? ", …" : "");
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
