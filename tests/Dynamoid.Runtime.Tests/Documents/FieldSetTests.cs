using Dynamoid.Documents;

namespace Dynamoid.Runtime.Tests.Documents;

public class FieldSetTests
{
    [TestCase(0)]
    [TestCase(63)]
    [TestCase(64)]
    [TestCase(200)]
    public void Holds_what_was_put_in_and_nothing_else(int field)
    {
        FieldSet set = default;
        Assert.That(set.IsEmpty);
        set.Add(field);
        Assert.Multiple(() =>
        {
            Assert.That(set.Contains(field));
            Assert.That(set.Contains(field + 1), Is.False);
            Assert.That(set.Contains(-1), Is.False);
            Assert.That(set.Count, Is.EqualTo(1));
            Assert.That(set.IsEmpty, Is.False);
        });
    }
}
