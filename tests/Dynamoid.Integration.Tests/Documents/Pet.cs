using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.Documents;

/// <summary>The root of a table whose classes have rules and callbacks.</summary>
[DynamoDocument]
public partial class Pet
{
    [Required] public string? Name { get; set; }

    [NotStored] public List<string> Log { get; } = [];

    [AfterInitialize] protected void Begin() => Log.Add("AfterInitialize");

    [BeforeSave] protected void Prepare() => Log.Add("BeforeSave of Pet");
}
