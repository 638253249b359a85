using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>Takes the value of one field out of items.</summary>
/// <param name="document">The document's class, for messages.</param>
/// <param name="steps">The way to the value.</param>
/// <param name="form">How it is stored.</param>
internal sealed class PluckedField<TValue>(string document, PluckStep[] steps, StoredForm<TValue> form)
{
    /// <summary>The value in the item at which the reader stands; the default where there is none.</summary>
    public TValue Read(ItemReader item)
    {
        item.BeginItem(document);
        if (!Find(ref item, steps[0].Name))
            return default!;
        for (int i = 1; i < steps.Length; i++)
        {
            if (!Enter(ref item, steps[i]))
                return default!;
        }

        return form.Read(ref item);
    }

    private static bool Enter(ref ItemReader reader, PluckStep step)
    {
        if (!reader.NextIs(step.Name is null ? AttributeType.List : AttributeType.Map))
            return false;
        if (step.Name is not null)
        {
            reader.BeginMap();
            return Find(ref reader, step.Name);
        }

        reader.BeginList();
        for (int i = 0; reader.NextElement(); i++)
        {
            if (i == step.Index)
                return true;
            reader.SkipValue();
        }

        return false;
    }

    private static bool Find(ref ItemReader reader, byte[]? attribute)
    {
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(attribute))
                return true;
            reader.SkipValue();
        }

        return false;
    }
}
