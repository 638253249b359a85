using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>Fields as generated code declares them.</summary>
internal static class Fields
{
    public static TextField<string> City { get; } = new(new(1, "city"), StoredForm<string, StringCodec>.Instance);

    public static TextField<string> Town { get; } = new(new(2, "town.name"), StoredForm<string, StringCodec>.Instance);

    public static NumberField<int> Latitude { get; } = new(new(3, "latitude"), StoredForm<int, NumberCodec<int>>.Instance);

    public static NumberField<int?> Age { get; } = new(new(4, "age"), StoredForm<int?, NullableCodec<int, NumberCodec<int>>>.Instance);

    public static Field<bool> Flag { get; } = new(new(5, "flag"), StoredForm<bool, BooleanTextCodec>.Instance);

    public static TextField<string> Nick { get; } = new(new(6, "nick"), StoredForm<string, NonEmptyStringCodec>.Instance);

    public static SetField<HashSet<DateOnly>, DateOnly> Days { get; } =
        new(new(7, "days"), new(StoredForm<HashSet<DateOnly>, SetCodec<DateOnly, DateOnlyCodec>>.Instance, StoredForm<DateOnly, DateOnlyCodec>.Instance));

    public static ListField<List<string>, string, TextField<string>> Lines { get; } = new(
        new(8, "lines"),
        new(StoredForm<List<string>, ListCodec<string, StringCodec>>.Instance, StoredForm<string, StringCodec>.Instance, static path => new(path, StoredForm<string, StringCodec>.Instance)));

    public static DictionaryField<Dictionary<DateOnly, double?>, DateOnly, NumberField<double?>> Amounts { get; } = new(
        new(9, "amounts"),
        new DictionaryForm<Dictionary<DateOnly, double?>, DateOnly, NumberField<double?>, DateOnlyTextCodec>(
            StoredForm<Dictionary<DateOnly, double?>, MapCodec<DateOnly, double?, DateOnlyTextCodec, NullableCodec<double, NumberCodec<double>>>>.Instance,
            static path => new(path, StoredForm<double?, NullableCodec<double, NumberCodec<double>>>.Instance)));

    public static HomeFields Home { get; } = new(new(10, "home"));

    public static NumberField<double> Price { get; } = new(new(11, "price"), StoredForm<double, NumberCodec<double>>.Instance);

    public static Field<byte[]> Bytes { get; } = new(new(12, "bytes"), StoredForm<byte[], BinaryCodec>.Instance);
}
