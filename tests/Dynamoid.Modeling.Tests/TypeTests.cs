namespace Dynamoid.Modeling.Tests;

public sealed class TypeTests
{
    private const string Ns = "global::Dynamoid.Serialization.";

    [TestCase("string", "StringCodec", DynamoType.String)]
    [TestCase("byte", "NumberCodec<byte>", DynamoType.Number)]
    [TestCase("sbyte", "NumberCodec<sbyte>", DynamoType.Number)]
    [TestCase("short", "NumberCodec<short>", DynamoType.Number)]
    [TestCase("ushort", "NumberCodec<ushort>", DynamoType.Number)]
    [TestCase("int", "NumberCodec<int>", DynamoType.Number)]
    [TestCase("uint", "NumberCodec<uint>", DynamoType.Number)]
    [TestCase("long", "NumberCodec<long>", DynamoType.Number)]
    [TestCase("ulong", "NumberCodec<ulong>", DynamoType.Number)]
    [TestCase("float", "NumberCodec<float>", DynamoType.Number)]
    [TestCase("double", "NumberCodec<double>", DynamoType.Number)]
    [TestCase("decimal", "NumberCodec<decimal>", DynamoType.Number)]
    [TestCase("Guid", "GuidCodec", DynamoType.String)]
    [TestCase("DateTime", "DateTimeCodec", DynamoType.Number)]
    [TestCase("DateTimeOffset", "DateTimeOffsetCodec", DynamoType.Number)]
    [TestCase("DateOnly", "DateOnlyCodec", DynamoType.Number)]
    [TestCase("TimeOnly", "TimeOnlyCodec", DynamoType.String)]
    [TestCase("TimeSpan", "TimeSpanCodec", DynamoType.Number)]
    [TestCase("char", "CharCodec", DynamoType.String)]
    [TestCase("Half", "HalfCodec", DynamoType.Number)]
    [TestCase("Int128", "WideIntegerCodec<global::System.Int128>", DynamoType.Number)]
    [TestCase("UInt128", "WideIntegerCodec<global::System.UInt128>", DynamoType.Number)]
    [TestCase("System.Numerics.BigInteger", "WideIntegerCodec<global::System.Numerics.BigInteger>", DynamoType.Number)]
    [TestCase("Uri", "UriCodec", DynamoType.String)]
    [TestCase("Version", "VersionCodec", DynamoType.String)]
    public void A_scalar_has_a_codec_and_can_be_a_key(string type, string codec, DynamoType attribute)
    {
        StoredType stored = Stored(type);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Codec, Is.EqualTo(Ns + codec));
            Assert.That(stored.Attribute, Is.EqualTo(attribute));
            Assert.That(stored.CanBeKey);
            Assert.That(stored.IsMutable, Is.False);
            Assert.That(Stored(type + "?"), Is.EqualTo(stored with { Type = stored.Type with { Nullability = Nullability.Nullable } }), "the codec knows nothing of null");
        });
    }

    [Test]
    public void A_boolean_cannot_be_a_key() =>
        Assert.That(Stored("bool"), Is.EqualTo(new StoredType(new("bool", true, Nullability.NotNull), Ns + "BooleanCodec", DynamoType.Boolean, ValueShape.Scalar, CanBeKey: false)));

    [TestCase("byte[]", "BinaryCodec", "byte[]?")]
    [TestCase("ReadOnlyMemory<byte>", "MemoryCodec", "global::System.ReadOnlyMemory<byte>?")]
    public void Bytes_are_mutable_and_can_be_a_key(string type, string codec, string orNull)
    {
        StoredType stored = Stored(type + "?");
        Assert.That((stored.Codec, stored.IsMutable, stored.CanBeKey, stored.Type.OrNull), Is.EqualTo((Ns + codec, true, true, orNull)));
    }

    [Test]
    public void An_enum_is_stored_by_name() => Assert.That(Stored("Color").Codec, Is.EqualTo(Ns + "EnumCodec<global::Shop.Color, global::Shop.Order.ColorNames>"));

    [TestCase("List<int>", "ListCodec<int, {0}NumberCodec<int>>", DynamoType.List)]
    [TestCase("List<int?>", "ListCodec<int?, {0}NullableCodec<int, {0}NumberCodec<int>>>", DynamoType.List)]
    [TestCase("List<string?>", "ListCodec<string, {0}StringCodec>", DynamoType.List)]
    [TestCase("HashSet<string>", "SetCodec<string, {0}StringCodec>", DynamoType.StringSet)]
    [TestCase("HashSet<DateOnly>", "SetCodec<global::System.DateOnly, {0}DateOnlyCodec>", DynamoType.NumberSet)]
    [TestCase("HashSet<byte[]>", "SetCodec<byte[], {0}BinaryCodec>", DynamoType.StringSet)]
    [TestCase("Dictionary<string, bool>", "MapCodec<string, bool, {0}StringCodec, {0}BooleanCodec>", DynamoType.Map)]
    [TestCase("Phone", "global::Shop.PhoneMapCodec", DynamoType.Map)]
    [TestCase("List<Phone>", "ListCodec<global::Shop.Phone, global::Shop.PhoneMapCodec>", DynamoType.List)]
    [TestCase("List<HashSet<int>>", "ListCodec<global::System.Collections.Generic.HashSet<int>, {0}SetCodec<int, {0}NumberCodec<int>>>", DynamoType.List)]
    [TestCase(
        "Dictionary<string, List<Phone>>",
        "MapCodec<string, global::System.Collections.Generic.List<global::Shop.Phone>, {0}StringCodec, {0}ListCodec<global::Shop.Phone, global::Shop.PhoneMapCodec>>",
        DynamoType.Map)]
    public void What_can_change_in_place_is_never_a_key(string type, string codec, DynamoType attribute)
    {
        StoredType stored = Stored(type);
        string expected = string.Format(codec, Ns);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Codec, Is.EqualTo(expected.StartsWith("global::", StringComparison.Ordinal) ? expected : Ns + expected));
            Assert.That(stored.Attribute, Is.EqualTo(attribute));
            Assert.That(stored.CanBeKey, Is.False);
            Assert.That(stored.IsMutable);
        });
    }

    [TestCase("string[]", "ArrayCodec<string, {0}StringCodec>", "[]")]
    [TestCase("int?[]", "ArrayCodec<int?, {0}NullableCodec<int, {0}NumberCodec<int>>>", "[]")]
    [TestCase("byte[][]", "ArrayCodec<byte[], {0}BinaryCodec>", "[]")]
    [TestCase("IReadOnlyList<int>", "ListLikeCodec<{1}, int, {0}NumberCodec<int>, {0}ListMaker<int>>", "[]")]
    [TestCase("System.Collections.Immutable.ImmutableArray<int>", "ImmutableArrayCodec<int, {0}NumberCodec<int>>", "{1}.Empty")]
    [TestCase("ISet<int>", "SetLikeCodec<{1}, int, {0}NumberCodec<int>, {0}SetMaker<int>>", "new global::System.Collections.Generic.HashSet<int>()")]
    [TestCase("System.Collections.Frozen.FrozenSet<int>", "SetLikeCodec<{1}, int, {0}NumberCodec<int>, {0}SetMaker<int>>", "{1}.Empty")]
    [TestCase("IReadOnlyDictionary<string, int>", "MapLikeCodec<{1}, string, int, {0}StringCodec, {0}NumberCodec<int>, {0}MapMaker<string, int>>", "new global::System.Collections.Generic.Dictionary<string, int>()")]
    public void A_collection_of_any_kind_has_a_codec_and_an_empty_form(string type, string codec, string empty)
    {
        StoredType stored = Stored(type);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Codec, Is.EqualTo(Ns + string.Format(codec, Ns, stored.Type.Name)));
            Assert.That(stored.Empty, Is.EqualTo(string.Format(empty, Ns, stored.Type.Name)));
            Assert.That((stored.IsMutable, stored.IsCollection, stored.CanBeKey), Is.EqualTo((true, true, false)));
        });
    }

    [Test]
    public void Annotations_inside_a_type_are_remembered_because_its_name_does_not_show_them() => Assert.Multiple(() =>
    {
        Assert.That(Stored("List<string?>").Type.HasNullableParts);
        Assert.That(Stored("Dictionary<string, List<string?>>").Type.HasNullableParts);
        Assert.That(Stored("string?[]").Type.HasNullableParts);
        Assert.That(Stored("List<string>").Type.HasNullableParts, Is.False);
        Assert.That(Stored("string[]").Type.HasNullableParts, Is.False);
        Assert.That(Stored("List<int?>").Type.HasNullableParts, Is.False);
    });

    [Test]
    public void Without_nullable_annotations_a_reference_may_be_null() =>
        Assert.That(Read.Order("#nullable disable\n public string X { get; set; }\n#nullable restore\n").Field("X").Type, Is.EqualTo(new TypeRef("string", false, Nullability.Unknown)));

    private static StoredType Stored(string type) => Read.Order($"public {type} X {{ get; set; }} = default!;").Field("X").Stored;
}
