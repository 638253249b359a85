using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Sends several lists of values.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN4010TooManyValuesFix() : RuleFix(DYN4010TooManyValues.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call)
            return null;
        TextChange rename = CallEdits.Rename(call, "InAny");
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return arguments.Count == 1
            ? new("Use InAny", rename)
            : new("Use InAny", rename, new(new(arguments[0].SpanStart, 0), "["), new(new(arguments.Last().Span.End, 0), "]"));
    }
}
