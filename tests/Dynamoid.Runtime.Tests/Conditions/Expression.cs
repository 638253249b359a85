using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>A condition as a request has it.</summary>
internal static class Expression
{
    /// <summary>The expression, and an object with its names and values.</summary>
    public static (string Text, string Parameters) Of(Condition condition)
    {
        string all = Of([condition]);
        string text = all[2..all.IndexOf('"', 2)];
        return (text, $"{{{all[(text.Length + 3)..^1].TrimStart(',')}}}");
    }

    /// <summary>The text alone.</summary>
    public static string TextOf(Condition condition) => Of(condition).Text;

    /// <summary>Several expressions of one request, and what their placeholders stand for.</summary>
    public static string Of(params Condition[] conditions)
    {
        ItemWriter writer = new();
        try
        {
            ExpressionWriter expression = new(document: "Home");
            writer.WriteRaw("["u8);
            foreach (Condition condition in conditions)
            {
                writer.NextElement();
                writer.BeginJsonString();
                expression.Write(ref writer, condition);
                writer.EndJsonString();
            }

            expression.WriteNames(ref writer);
            expression.WriteValues(ref writer);
            writer.WriteRaw("]"u8);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
