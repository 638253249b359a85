using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>A project with a number of documents, one to a file, and one file without any.</summary>
internal static class Sources
{
    private const string Document = """
        using System;
        using System.Collections.Generic;
        using Dynamoid;

        namespace Shop;

        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(Status), RangeKey = nameof(Number))]
        public partial class Order{0}
        {
            [HashKey] public string CustomerId { get; set; } = "";
            [RangeKey] public int Number { get; set; }
            public State{0} Status { get; set; }
            public string Email { get; set; } = "";
            public string? Note { get; set; }
            public int Quantity { get; set; }
            public decimal Total { get; set; }
            public bool Paid { get; set; }
            public DateOnly? DeliverOn { get; set; }
            public HashSet<string> Tags { get; set; } = [];
            public List<Line{0}> Lines { get; set; } = [];
            {1}
        }

        [DynamoMap]
        public partial class Line{0}
        {
            public string Sku { get; set; } = "";
            public int Quantity { get; set; }
            public decimal Price { get; set; }
        }

        public enum State{0} { Placed, Packed, Shipped, Delivered }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    public static SyntaxTree DocumentFile(int index, string extraMember = "") => Parse(
        Document.Replace("{0}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{1}", extraMember, StringComparison.Ordinal),
        $"Order{index}.cs");

    /// <summary>A file that has nothing to do with documents.</summary>
    public static SyntaxTree OtherFile(int version) => Parse($"namespace Shop; public static class Other {{ public const int Version = {version}; }}", "Other.cs");

    /// <summary>A file of the project.</summary>
    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);
}
