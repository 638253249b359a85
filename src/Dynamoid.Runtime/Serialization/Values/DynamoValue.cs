using System.Text;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>
/// An attribute of any type: one of the ten cases <see cref="String"/>, <see cref="Number"/>, <see cref="Binary"/>, <see cref="Boolean"/>, <see cref="Null"/>,
/// <see cref="StringSet"/>, <see cref="NumberSet"/>, <see cref="BinarySet"/>, <see cref="List"/> and <see cref="Map"/>. There are no others, and a value never changes.
/// Values are equal when their types and contents are: bytes by content, sets and maps in any order, numbers whatever their text was.
/// </summary>
/// <example>
/// <code>
/// string text = value switch
/// {
///     DynamoValue.String { Value: var name } => name,
///     DynamoValue.Number(var number) => number.ToString(),
///     _ => value.ToString(),
/// };
/// </code>
/// </example>
public abstract partial record DynamoValue
{
    private DynamoValue()
    {
    }

    /// <summary>The DynamoDB type.</summary>
    public abstract AttributeType Type { get; }

    // No other assembly can implement this, and so none can add a case: the compiler makes the copy constructor of a record accessible.
    private protected abstract void Write(ref ItemWriter writer);

    /// <summary>The value in DynamoDB JSON, such as <c>{"L":[{"N":"1"},{"S":"x"}]}</c>; what DynamoDB could not store is described instead.</summary>
    public sealed override string ToString()
    {
        ItemWriter writer = new();
        try
        {
            Write(ref writer);
            return Encoding.UTF8.GetString(writer.Written);
        }
        catch (ItemFormatException cannotBeStored)
        {
            return $"{Type}: {cannotBeStored.Message}";
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Writes a value; the codec's way to the cases.</summary>
    internal static void Write(ref ItemWriter writer, DynamoValue value) => value.Write(ref writer);
}
