namespace Dynamoid;

/// <summary>
/// The stored forms that assembly, document, map and property can choose; the nearest one that says something wins. All is decided at build. Every older form is read all
/// the same, so a form can be changed while the table is in use.
/// </summary>
public abstract class StorageSettingsAttribute : Attribute
{
    /// <summary>The forms that are meant where none is named. Unset, they are those of the Ruby gem, but empty texts are kept.</summary>
    public StorageProfile Profile { get; set; }

    /// <summary>How <see cref="DateTime"/> and <see cref="DateTimeOffset"/> are stored, the timestamps among them.</summary>
    public DateTimeFormat DateTimes { get; set; }

    /// <summary>How <see cref="DateOnly"/> is stored.</summary>
    public DateFormat Dates { get; set; }

    /// <summary>How <see cref="bool"/> is stored.</summary>
    public BooleanFormat Booleans { get; set; }

    /// <summary>How bytes are stored.</summary>
    public BinaryFormat Binaries { get; set; }

    /// <summary>How enums are stored.</summary>
    public EnumFormat Enums { get; set; }

    /// <summary>What becomes of an empty text.</summary>
    public EmptyStringHandling EmptyStrings { get; set; }

    /// <summary>What becomes of a null. A key of the table or of an index is always left out.</summary>
    public NullHandling Nulls { get; set; }

    /// <summary>The time zone of times stored as text, by its id: <c>Europe/Berlin</c>. Unset, it is UTC.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The <c>JsonSerializerContext</c> for properties of <see cref="FieldFormat.Json"/>.</summary>
    public Type? JsonContext { get; set; }
}
