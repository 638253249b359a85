using System.ComponentModel;
using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>What a validation found wrong with a document, in the order of its members and rules.</summary>
public sealed class ValidationErrors
{
    private readonly List<ValidationError> _all = [];
    private readonly FieldSet? _covered;

    internal ValidationErrors(ValidateOn on, FieldSet? covered = null) => (On, _covered) = (on, covered);

    /// <summary>What the document is validated for: <see cref="ValidateOn.Create"/> or <see cref="ValidateOn.Update"/>.</summary>
    public ValidateOn On { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ValidationError> All => _all;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => _all.Count == 0;

    /// <summary>The sentences alone.</summary>
    public IReadOnlyList<string> FullMessages => [.. _all.Select(static error => error.Message)];

    /// <summary>The sentences about one member: <c>City</c>, <c>Lines[2].Price</c>; with an empty text those about the document as a whole.</summary>
    public IReadOnlyList<string> this[string member] => [.. _all.Where(error => error.Member == member).Select(static error => error.Message)];

    /// <summary>The sentences by member, as <c>Results.ValidationProblem</c> of ASP.NET Core takes them; those about the document as a whole under an empty text.</summary>
    public Dictionary<string, string[]> ToDictionary() =>
        _all.GroupBy(static error => error.Member, static error => error.Message, StringComparer.Ordinal).ToDictionary(static member => member.Key, static member => member.ToArray(), StringComparer.Ordinal);

    /// <summary>Adds what is wrong with a member.</summary>
    /// <param name="member">The property's name.</param>
    /// <param name="message">The sentence that users may read.</param>
    public void Add(string member, string message)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(message);
        _all.Add(new(member, message));
    }

    /// <summary>Adds what is wrong with the document as a whole.</summary>
    public void Add(string message) => Add("", message);

    /// <summary>Whether a field is to be looked at: a partial document is not blamed for what it was read without. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Covers(int field) => _covered is not { } covered || covered.Contains(field);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" ", FullMessages);

    /// <summary>Puts the way to a part before the members that were added since: <c>Home</c> before <c>Street</c>.</summary>
    internal void Prefix(int start, string path)
    {
        for (int i = start; i < _all.Count; i++)
            _all[i] = _all[i] with { Member = Join(path, _all[i].Member) };
    }

    // The first name of a way needs no dot, and an index follows without one: "Lines[2].Price", "Grid[0][1]".
    private static string Join(string path, string member) => path.Length == 0 || member.Length == 0 || member[0] == '[' ? path + member : $"{path}.{member}";
}
