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

    [TestCase()]
    [TestCase(0)]
    [TestCase(5, 63, 64, 65, 200)]
    [TestCase(63)]
    [TestCase(127, 128)]
    [TestCase(300)]
    public void Goes_from_each_field_to_the_next(params int[] fields)
    {
        FieldSet set = default;
        foreach (int field in fields)
            set.Add(field);
        List<int> found = [];
        for (int field = set.Next(0); field >= 0; field = set.Next(field + 1))
            found.Add(field);
        Assert.That(found, Is.EqualTo(fields));
        Assert.That(set.Next(1000), Is.EqualTo(-1));
    }
}
