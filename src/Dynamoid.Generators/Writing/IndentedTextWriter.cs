using System.Text;

namespace Dynamoid.Generators.Writing;

/// <summary>Writes lines of code: four spaces for each open block, <c>\n</c> at each end.</summary>
internal sealed class IndentedTextWriter
{
    private const int Spaces = 4;
    private readonly StringBuilder _text = new(32768);
    private int _depth;
    private bool _wantsBlankLine;
    private bool _isAtBlockStart;

    /// <summary>Writes one line or, of a raw string, several, each at the present depth.</summary>
    public void Line(string lines)
    {
        if (_wantsBlankLine && !_isAtBlockStart)
            _text.Append('\n');
        _wantsBlankLine = false;
        _isAtBlockStart = false;

        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            int stop = end < 0 ? lines.Length : end;
            int length = stop > start && lines[stop - 1] == '\r' ? stop - start - 1 : stop - start;
            // Directives and empty lines stand at the margin.
            if (length > 0 && lines[start] != '#')
                _text.Append(' ', _depth * Spaces);
            _text.Append(lines, start, length).Append('\n');
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Leaves a blank line before the next one, unless the block begins or ends here.</summary>
    public void Separate() => _wantsBlankLine = true;

    /// <summary>Opens braces after a line; disposing of the block closes them.</summary>
    public Block Block(string header)
    {
        Line(header);
        return Block();
    }

    /// <summary>Opens braces; disposing of the block closes them.</summary>
    public Block Block(char open = '{', string close = "}")
    {
        Line(open.ToString());
        _depth++;
        _isAtBlockStart = true;
        return new(this, close);
    }

    /// <summary>The lines of a statement that hangs below another one.</summary>
    public void Indented(string lines)
    {
        _depth++;
        Line(lines);
        _depth--;
    }

    internal void Close(string brace)
    {
        _depth--;
        _wantsBlankLine = false;
        Line(brace);
    }

    /// <summary>Begins anew with the memory that there is.</summary>
    public void Clear()
    {
        _text.Clear();
        _depth = 0;
        _wantsBlankLine = false;
        _isAtBlockStart = false;
    }

    public override string ToString() => _text.ToString();
}
