using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Has rules of presence.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Wish
{
    [Required] public bool? IsGranted { get; set; }

    [Required] public string? Text { get; set; } = "x";
}
