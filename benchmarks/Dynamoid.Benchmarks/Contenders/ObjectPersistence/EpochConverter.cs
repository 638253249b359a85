using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;

namespace Dynamoid.Benchmarks.Contenders.ObjectPersistence;

/// <summary>Lets <c>DynamoDBContext</c> store times as the table has them: it knows no numbers with fractions for them itself.</summary>
public sealed class EpochConverter : IPropertyConverter
{
    /// <summary>To a number.</summary>
    public DynamoDBEntry? ToEntry(object value) => value is DateTimeOffset time ? new Primitive(Epoch.Write(time), saveAsNumeric: true) : null;

    /// <summary>From a number.</summary>
    public object? FromEntry(DynamoDBEntry entry) => entry is Primitive primitive ? Epoch.Read(primitive.AsString()) : null;
}
