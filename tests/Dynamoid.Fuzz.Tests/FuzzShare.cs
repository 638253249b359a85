namespace Dynamoid.Fuzz.Tests;

/// <summary>How far one of the threads is.</summary>
internal sealed class FuzzShare
{
    private const int Shown = 1500;
    private volatile Tuple<Target, byte[]>? _current;
    private long _seen = -1;
    private volatile bool _isDone;

    public long Accepted { get; private set; }

    public long Refused { get; private set; }

    /// <summary>The first failure of each target, after its line for the file of kept inputs.</summary>
    public Dictionary<string, string> Failures { get; } = [];

    public string Current => _current is { } current ? Line(current.Item1, current.Item2) : "";

    public void Run(Target target, byte[] input)
    {
        _current = Tuple.Create(target, input);
        try
        {
            if (target.Run(input))
                Accepted++;
            else
                Refused++;
        }
        catch (Exception cause)
        {
            string what = cause.ToString();
            Failures.TryAdd(target.Name, $"{Line(target, input)}\n{what[..Math.Min(Shown, what.Length)]}\n");
        }
    }

    /// <summary>Whether inputs have been done since the last time somebody asked.</summary>
    public bool HasMoved()
    {
        long now = Accepted + Refused;
        bool moved = now != _seen || _isDone;
        _seen = now;
        return moved;
    }

    /// <summary>All of the share is done.</summary>
    public void Finish() => _isDone = true;

    private static string Line(Target target, byte[] input) => $"{target.Name} {Convert.ToBase64String(input)}";
}
