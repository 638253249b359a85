using Dynamoid.Yaml.Reading;
using Dynamoid.Yaml.Writing;

namespace Dynamoid;

/// <summary>
/// Reads and writes attributes that the Ruby gem stores as <c>serialized</c> without a serializer of its own: <c>S</c> with YAML 1.1, as Psych, Ruby's YAML library, resolves it.
/// </summary>
/// <remarks>
/// What Ruby has and DynamoDB has not is kept so that it is written back as it was:
/// <list type="bullet">
/// <item>A Symbol is a text with its colon, <c>:name</c>. Any text that begins with a colon is written as a Symbol.</item>
/// <item>A Date is the text <c>2018-07-24</c>, and a Time the text <c>2018-07-24 19:04:30.000000000 Z</c> (or with its offset in place of <c>Z</c>), always with nine digits. Texts of
/// exactly these forms are written as Date and Time. A DateTime becomes a Time.</item>
/// <item>Infinity and NaN are the texts <c>.inf</c>, <c>-.inf</c> and <c>.nan</c>.</item>
/// <item>A Set is a set. One that DynamoDB cannot hold (it is empty, or its members are of several types) is a map with one attribute <c>!ruby/object:Set</c>, the list of its
/// members.</item>
/// <item>A key of a Hash that is no text is a name with its type: <c>!!int 1</c>, <c>!!float 1.5</c>, <c>!!bool true</c>, <c>!!null</c>.</item>
/// </list>
/// Any other text that Ruby would take for something else is quoted. A Float without a fraction comes back to Ruby as an Integer, and Hashes come back in the order of their
/// names. Objects of other classes are refused, as the gem refuses them.
/// </remarks>
/// <example>
/// <code>
/// [Field(Converter = typeof(YamlConverter))]
/// public DynamoValue? Options { get; set; }
/// </code>
/// </example>
public readonly struct YamlConverter : IDynamoConverter<DynamoValue, string>
{
    /// <summary>Writes a value as YAML.</summary>
    public static string Dump(DynamoValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return YamlWriting.Write(value);
    }

    /// <summary>Reads a value from YAML.</summary>
    /// <exception cref="FormatException">
    /// The text is no YAML, holds objects of Ruby classes that have no counterpart, a number that DynamoDB cannot keep, or aliases that expand to more than 100,000 values.
    /// </exception>
    public static DynamoValue Load(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return YamlReading.Read(stored);
    }
}
