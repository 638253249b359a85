namespace Dynamoid.Generators.Writing;

/// <summary>An open pair of braces.</summary>
internal readonly struct Block(IndentedTextWriter writer, string close) : IDisposable
{
    public void Dispose() => writer.Close(close);
}
