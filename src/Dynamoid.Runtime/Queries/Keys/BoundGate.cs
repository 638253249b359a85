using System.Text;
using Dynamoid.Operations;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>Leaves out the items whose key is exactly a bound: <c>BETWEEN</c> includes both.</summary>
internal sealed class BoundGate(string attribute, DynamoValue? lower, DynamoValue? upper) : IItemGate
{
    private readonly byte[] _attribute = Encoding.UTF8.GetBytes(attribute);

    public bool Takes(ReadOnlySpan<byte> item)
    {
        ItemReader reader = new(item);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (!name.SequenceEqual(_attribute))
            {
                reader.SkipValue();
                continue;
            }

            DynamoValue key = DynamoValueCodec.Read(ref reader);
            return key != lower && key != upper;
        }

        return true;
    }
}
