using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>
/// Stores a type of yours with full control: it writes and reads DynamoDB's own form. <see cref="IDynamoConverter{T, TStored}"/> is simpler, and enough where the type can be
/// stored as another one.
/// </summary>
/// <typeparam name="T">Your type.</typeparam>
/// <remarks>
/// <see cref="IValueCodec{T}.Write"/> writes exactly one value with its type tag, and <see cref="IValueCodec{T}.Read"/> reads exactly one. <see cref="StoredAsAttribute"/> on
/// the converter says which type it writes; without it the type is not known at build, and the property can be no key. An exception of the converter becomes an
/// <see cref="ItemFormatException"/> that names the document and the attribute.
/// </remarks>
/// <example>
/// <code>
/// [StoredAs(AttributeType.List)]
/// public readonly struct PointConverter : IDynamoConverter&lt;Point&gt;
/// {
///     public static void Write(ref ItemWriter writer, Point value)
///     {
///         writer.BeginList();
///         writer.NextElement();
///         NumberCodec&lt;int&gt;.Write(ref writer, value.X);
///         writer.NextElement();
///         NumberCodec&lt;int&gt;.Write(ref writer, value.Y);
///         writer.EndList();
///     }
///
///     public static Point Read(ref ItemReader reader) => ListCodec&lt;int, NumberCodec&lt;int&gt;&gt;.Read(ref reader) is [int x, int y]
///         ? new(x, y)
///         : throw new FormatException("A point is a list of two numbers.");
/// }
/// </code>
/// </example>
public interface IDynamoConverter<T> : IValueCodec<T>;
