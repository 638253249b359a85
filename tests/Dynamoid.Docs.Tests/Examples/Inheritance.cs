namespace Dynamoid.Docs.Tests.Examples;

#region inheritance
[DynamoDocument]
[GlobalIndex(HashKey = InheritanceAttribute.Field, RangeKey = nameof(Name))]       // led by the class
public partial class Pet
{
    public string? Name { get; set; }
}

[DynamoDocument]
public partial class Cat : Pet
{
    public int Lives { get; set; } = 9;
}

[DynamoDocument]
[Inheritance(Value = "Zoo::Dog")]                                                  // as the Ruby application names it
public partial class Dog : Pet
{
    public bool Barks { get; set; }
}
#endregion

public class Inheritance
{
    [Test]
    public async Task Classes_that_share_a_table()
    {
        await Pet.All().DeleteAllAsync();

        #region inheritance-use
        Pet pet = new Cat { Name = "Tom", Lives = 3 };
        await pet.SaveAsync();                                                     // a Cat, whatever the variable says
        Pet found = await Pet.FindAsync(pet.Id);                                   // a Cat
        Cat? cat = await Cat.FindOrDefaultAsync(pet.Id);
        Dog? none = await Dog.FindOrDefaultAsync(pet.Id);                          // null: it is a Cat
        List<Cat> cats = await Cat.Where(c => c.Name == "Tom" && c.Lives < 9).ToListAsync();   // a Query on the index
        long pets = await Pet.All().CountAsync();                                  // of all classes
        #endregion

        Assert.That((found is Cat { Lives: 3 }, cat?.Name, none, cats.Count, pets), Is.EqualTo((true, "Tom", (Dog?)null, 1, 1L)));
    }
}
