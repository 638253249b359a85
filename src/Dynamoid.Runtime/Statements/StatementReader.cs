using Dynamoid.Serialization;

namespace Dynamoid.Statements;

/// <summary>Makes something of each item that a statement reads.</summary>
internal sealed class StatementReader<T>(StatementReader<T>.ReadItem read) : IItemReader<T>
{
    public delegate T ReadItem(ref ItemReader reader);

    public T Read(ref ItemReader reader) => read(ref reader);
}
