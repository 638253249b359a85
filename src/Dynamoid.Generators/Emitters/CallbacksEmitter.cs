using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The calls of a document's callbacks, event by event.</summary>
internal static class CallbacksEmitter
{
    private const string Events = "global::Dynamoid.DocumentEvents";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Next = "global::System.Func<" + Types.Task + "> next";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            string events = string.Join(" | ", document.Callbacks.Select(static callback => $"{Events}.{callback.Event}").Distinct());
            writer.Private();
            writer.Line($"static {Events} {document.Interface()}.Callbacks => {events};");
            EmitOnRead(writer, document, [.. document.Callbacks.Where(static callback => callback.IsOnRead)]);
            EmitCalls(writer, document, [.. document.Callbacks.Where(static callback => !callback.IsOnRead && !callback.IsAround)]);
            EmitAround(writer, document, [.. document.Callbacks.Where(static callback => callback.IsAround)]);
        }
    }

    private static void EmitOnRead(IndentedTextWriter writer, DocumentModel document, List<CallbackModel> callbacks)
    {
        if (callbacks.Count == 0)
            return;
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.CallOnRead({document.Self()} document)"))
        {
            foreach (CallbackModel callback in callbacks)
                writer.Line($"document.{callback.Method}();");
        }
    }

    private static void EmitCalls(IndentedTextWriter writer, DocumentModel document, List<CallbackModel> callbacks)
    {
        if (callbacks.Count == 0)
            return;
        bool isAsync = callbacks.Exists(static callback => callback.Result is MethodResult.Task or MethodResult.TaskOfBoolean);
        (string yes, string no) = isAsync ? ("true", "false") : ("new(true)", "new(false)");
        writer.Private();
        using (writer.Block($"static {(isAsync ? "async " : "")}{ValueTask}<bool> {document.Interface()}.CallAsync({document.Self()} document, {Events} moment, {Token})"))
        using (writer.Block("switch (moment)"))
        {
            foreach (IGrouping<string, CallbackModel> moment in callbacks.GroupBy(static callback => callback.Event))
            {
                writer.Line($"case {Events}.{moment.Key}:");
                foreach (CallbackModel callback in moment)
                    writer.Indented(Call(callback, no));
                writer.Indented($"return {yes};");
            }

            writer.Line("default:");
            writer.Indented($"return {yes};");
        }
    }

    private static string Call(CallbackModel callback, string no)
    {
        string call = $"document.{callback.Method}({(callback.TakesCancellation ? "cancellationToken" : "")})";
        return callback.Result switch
        {
            MethodResult.Void => $"{call};",
            MethodResult.Task => $"await {call}.ConfigureAwait(false);",
            MethodResult.Boolean => $"if (!{call})\n    return {no};",
            _ => $"if (!await {call}.ConfigureAwait(false))\n    return {no};",
        };
    }

    // The first one declared is the outermost.
    private static void EmitAround(IndentedTextWriter writer, DocumentModel document, List<CallbackModel> callbacks)
    {
        if (callbacks.Count == 0)
            return;
        writer.Private();
        writer.Line($"static {Types.Task} {document.Interface()}.CallAroundAsync({document.Self()} document, {Events} moment, {Next}, {Token}) => moment switch");
        using (writer.Block('{', "};"))
        {
            foreach (IGrouping<string, CallbackModel> moment in callbacks.GroupBy(static callback => callback.Event))
                writer.Line($"{Events}.{moment.Key} => {moment.Reverse().Aggregate("next", Around)},");
            writer.Line("_ => next(),");
        }
    }

    private static string Around(string inner, CallbackModel callback)
    {
        string next = (inner, callback.GoesOnByValueTask) switch
        {
            ("next", false) => "next",
            ("next", true) => $"() => new {ValueTask}(next())",
            (_, false) => $"() => {inner}",
            _ => $"() => new {ValueTask}({inner})",
        };
        return $"document.{callback.Method}({next}{(callback.TakesCancellation ? ", cancellationToken" : "")}){(callback.IsValueTask ? ".AsTask()" : "")}";
    }
}
