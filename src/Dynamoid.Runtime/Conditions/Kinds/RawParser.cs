namespace Dynamoid.Conditions;

/// <summary>Finds the placeholders of an expression.</summary>
internal sealed class RawParser(string expression, IReadOnlyDictionary<string, string>? names, IReadOnlyDictionary<string, DynamoValue>? values)
{
    private readonly List<RawPart> _parts = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The pieces of the expression.</summary>
    /// <exception cref="ArgumentException">A placeholder stands for nothing, or a name or value is not used.</exception>
    public List<RawPart> Parse()
    {
        int text = 0;
        for (int at = 0; at < expression.Length; at++)
        {
            if (expression[at] is not ('#' or ':'))
                continue;
            int end = EndOf(at);
            Add(expression[text..at], expression[at..end]);
            text = end;
            at = end - 1;
        }

        _parts.Add(new(expression[text..]));
        CheckUse(names?.Keys, '#');
        CheckUse(values?.Keys, ':');
        return _parts;
    }

    /// <summary>The expression without parentheses around all of it: others are put there as needed, and DynamoDB refuses them twice.</summary>
    public static string WithoutOuterParentheses(string expression)
    {
        while (expression is ['(', .., ')'] && ClosesLast(expression))
            expression = expression[1..^1].Trim();
        return expression;
    }

    private static bool ClosesLast(string expression)
    {
        int depth = 0;
        for (int at = 0; at < expression.Length - 1; at++)
        {
            depth += expression[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return false;
        }

        return true;
    }

    private int EndOf(int start)
    {
        int end = start + 1;
        while (end < expression.Length && (char.IsAsciiLetterOrDigit(expression[end]) || expression[end] == '_'))
            end++;
        return end;
    }

    private void Add(string text, string placeholder)
    {
        _used.Add(placeholder);
        if (placeholder[0] == '#' && Find(names, placeholder) is { } name)
            _parts.Add(new(text, Name: name));
        else if (placeholder[0] == ':' && Find(values, placeholder) is { } value)
            _parts.Add(new(text, Value: value));
        else
            throw new ArgumentException($"The expression '{expression}' has a placeholder '{placeholder}' that stands for nothing. Add it to the {(placeholder[0] == '#' ? "names" : "values")}.");
    }

    private static T? Find<T>(IReadOnlyDictionary<string, T>? known, string placeholder)
        where T : class =>
        known is null ? null : known.TryGetValue(placeholder, out T? exact) ? exact : known.GetValueOrDefault(placeholder[1..]);

    private void CheckUse(IEnumerable<string>? given, char mark)
    {
        foreach (string key in given ?? [])
        {
            if (!_used.Contains(key.StartsWith(mark) ? key : mark + key))
                throw new ArgumentException($"The expression '{expression}' does not use '{key}', and DynamoDB refuses what is not used. Remove it.");
        }
    }
}
