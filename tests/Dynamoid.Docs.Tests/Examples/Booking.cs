using System.ComponentModel.DataAnnotations;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace Dynamoid.Docs.Tests.Examples;

#region validation-document
[DynamoDocument]
public partial class Booking
{
    [Required, StringLength(40)] public string? Guest { get; set; }

    [Range(1, 8)] public int Seats { get; set; } = 1;

    [EmailAddress, Display(Name = "e-mail address")] public string? Mail { get; set; }

    public List<BookingLine> Lines { get; set; } = [];

    [Validate]
    private void CheckLines(ValidationErrors errors)
    {
        if (Lines.Count > Seats)
            errors.Add(nameof(Lines), "There are more lines than seats.");
    }
}

[DynamoMap]
public partial class BookingLine
{
    [Required] public string? Dish { get; set; }
}
#endregion
