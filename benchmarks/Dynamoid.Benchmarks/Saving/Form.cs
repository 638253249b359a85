namespace Dynamoid.Benchmarks.Saving;

/// <summary>A document of 30 fields, of which one changes.</summary>
[DynamoDocument(Timestamps = false)]
internal sealed partial class Form
{
    public string? Text0 { get; set; }

    public string? Text1 { get; set; }

    public string? Text2 { get; set; }

    public string? Text3 { get; set; }

    public string? Text4 { get; set; }

    public string? Text5 { get; set; }

    public string? Text6 { get; set; }

    public string? Text7 { get; set; }

    public string? Text8 { get; set; }

    public string? Text9 { get; set; }

    public string? Text10 { get; set; }

    public string? Text11 { get; set; }

    public string? Text12 { get; set; }

    public string? Text13 { get; set; }

    public string? Text14 { get; set; }

    public string? Text15 { get; set; }

    public string? Text16 { get; set; }

    public string? Text17 { get; set; }

    public string? Text18 { get; set; }

    public int Number0 { get; set; }

    public int Number1 { get; set; }

    public int Number2 { get; set; }

    public int Number3 { get; set; }

    public int Number4 { get; set; }

    public int Number5 { get; set; }

    public int Number6 { get; set; }

    public int Number7 { get; set; }

    public int Number8 { get; set; }

    public int Number9 { get; set; }
}
