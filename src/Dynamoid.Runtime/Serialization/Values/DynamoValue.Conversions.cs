using System.Diagnostics.CodeAnalysis;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Conversions from CLR values, and both ways for the AWS SDK's type.</content>
public abstract partial record DynamoValue
{
    /// <summary>A text; null stays null, and is not a stored null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DynamoValue?(string? value) => value is null ? null : new String(value);

    /// <summary>True or false.</summary>
    public static implicit operator DynamoValue(bool value) => new Boolean(value);

    /// <summary>A number.</summary>
    public static implicit operator DynamoValue(int value) => new Number(value);

    /// <summary>A number.</summary>
    public static implicit operator DynamoValue(long value) => new Number(value);

    /// <summary>A number.</summary>
    public static implicit operator DynamoValue(decimal value) => new Number(value);

    /// <summary>A number.</summary>
    public static implicit operator DynamoValue(DynamoNumber value) => new Number(value);

    /// <summary>Bytes, which are copied; null stays null, and is not a stored null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DynamoValue?(byte[]? value) => value is null ? null : new Binary(value);

    /// <summary>The value as the AWS SDK has it.</summary>
    /// <exception cref="ItemFormatException">Lists and maps are nested more than 32 levels deep, or a text has half a surrogate pair.</exception>
    public AttributeValue ToAttributeValue()
    {
        ItemWriter writer = new();
        try
        {
            Write(ref writer);
            ItemReader reader = new(writer.Written);
            return AttributeValueReader.Read(ref reader);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The value of the AWS SDK's one.</summary>
    /// <exception cref="ItemFormatException">
    /// It has no type, its number is none that DynamoDB keeps, or lists and maps are nested more than 32 levels deep.
    /// </exception>
    public static DynamoValue FromAttributeValue(AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ItemWriter writer = new();
        try
        {
            AttributeValueWriter.Write(ref writer, nameof(value), value);
            ItemReader reader = new(writer.Written);
            return DynamoValueCodec.Read(ref reader);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
