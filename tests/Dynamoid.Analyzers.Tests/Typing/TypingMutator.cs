using Dynamoid.Fuzz.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.Analyzers.Tests.Typing;

/// <summary>Leaves a source as it is while somebody types: in the middle of a line, with a word missing, twice or at another place.</summary>
internal static class TypingMutator
{
    private static readonly string[] Pieces =
    [
        ".", "(", ")", "{", "}", "[", "]", "<", ">", "\"", "$\"", "/*", "//", "=>", "==", "&&", "!", "?", ";", ",", "@", "await ", "new ", "nameof(", "typeof(", "[DynamoDocument] ", "partial ", "namespace ", "using ",
        "#if X\n", "#region\n", "default", "null", "a", "where T : ", "_", "case ", "=> throw ",
    ];

    /// <summary>The broken source that follows from a seed.</summary>
    public static string Make(ulong seed, string text)
    {
        FuzzRandom random = new(seed);
        for (int left = random.Next(3); left >= 0; left--)
            text = Change(random, text);
        return text;
    }

    private static string Change(FuzzRandom random, string text)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
        if (tokens.Length < 2)
            return text;
        int place = random.Next(tokens.Length - 1);
        (TextSpan token, TextSpan next) = (tokens[place].Span, tokens[place + 1].Span);
        int inside = token.Start + random.Next(token.Length);
        return random.Next(9) switch
        {
            0 => text[..inside],
            1 => text[..token.End],
            2 => text[..inside] + text[EndOfLine(text, inside)..],
            3 => text[..token.End] + text[EndOfLine(text, token.End)..],
            4 => text.Remove(token.Start, token.Length),
            5 => text.Insert(token.End, " " + text[token.Start..token.End]),
            6 => $"{text[..token.Start]}{text[next.Start..next.End]}{text[token.End..next.Start]}{text[token.Start..token.End]}{text[next.End..]}",
            7 => text.Insert(token.End, random.Pick(Pieces)),
            _ => text.Insert(token.End, text[token.Start..tokens[Math.Min(place + random.Next(12), tokens.Length - 1)].Span.End]),
        };
    }

    private static int EndOfLine(string text, int place) => text.IndexOf('\n', place) is >= 0 and var end ? end : text.Length;
}
