using Dynamoid.Serialization;

namespace Dynamoid.Fuzz.Tests;

public sealed class TargetTests
{
    // JSON and a user's own way to read are not read by us; Formats has a member as JSON.
    private static readonly Type[] Others = [typeof(JsonCodec<,>), typeof(CustomCodec<,>)];

    [Test]
    public void Every_codec_is_a_target()
    {
        IEnumerable<Type> codecs = typeof(StringCodec).Assembly.GetTypes().Where(static type => type.IsValueType && IsCodec(type));
        Assert.That(codecs.Except(Others), Is.SubsetOf(Targets.All.SelectMany(static target => Named(target.Type))));
    }

    [Test]
    public void What_a_target_begins_with_is_accepted() => Assert.Multiple(static () =>
    {
        foreach (Target target in Targets.All)
            Assert.That(target.Run(target.Valid[0]), target.Name);
    });

    private static bool IsCodec(Type type) => type.GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IValueCodec<>));

    // A codec and those that it is made of.
    private static IEnumerable<Type> Named(Type type) =>
        type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Named)] : [type];
}
