using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Documents of several classes in one table, without one.</summary>
[NonParallelizable]
public sealed class InheritanceRunningTests
{
    [Test]
    public void An_item_becomes_a_document_of_the_class_that_it_says_to_be() =>
        Assert.That(
            Lines(Documents.Family, """
                Animal animal = new() { Name = "a", Traits = ["t"], Note = "n" };
                Cat cat = new() { Name = "c", Lives = 3 };
                Siamese siamese = new() { Name = "s", Voices = ["loud"], Pattern = "points", Note = "m" };
                Dog dog = new("pug") { Name = "d", Barks = false };
                foreach (Animal one in (Animal[])[animal, cat, siamese, dog])
                {
                    one.Id = "1";
                    Animal read = Check.Stored<Animal, AnimalKey>(one);
                    yield return (read.GetType().Name, read.Name, one.ToItem()["type"].S, read.IsPersisted, one.ItemSize() == read.ItemSize());
                }
                Siamese again = (Siamese)Check.Stored<Animal, AnimalKey>(siamese);
                yield return (again.Lives, again.Legs, again.Voices.Single(), again.Pattern, again.Note, again.Traits.Count);
                Dog barking = (Dog)Check.Stored<Animal, AnimalKey>(dog);
                yield return (barking.Breed, barking.Barks);
                """),
            Is.EqualTo(["(Animal, a, Animal, True, True)", "(Cat, c, Cat, True, True)", "(Siamese, s, Zoo::Siamese, True, True)", "(Dog, d, Dog, True, True)", "(9, 4, loud, points, m, 0)", "(pug, False)"]));

    [Test]
    public void A_class_numbers_the_fields_that_it_inherits_as_its_base_does() =>
        Assert.That(
            Lines(Documents.Family, """
                foreach (var schema in new[] { Animal.DynamoidSchema, Cat.DynamoidSchema, Siamese.DynamoidSchema, Dog.DynamoidSchema })
                    yield return $"{schema.TableName}: {string.Join(",", schema.Fields.Select(field => field.Attribute))}; {string.Join(",", schema.Indexes.Select(index => index.HashKeyFields[0]))}";
                """),
            Is.EqualTo([
                "animals: id,name,traits,note,legs,created_at,updated_at,type; 1",
                "animals: id,name,traits,note,legs,created_at,updated_at,type,lives; 1,8",
                "animals: id,name,traits,note,legs,created_at,updated_at,type,lives,voices,pattern; 1,8",
                "animals: id,name,traits,note,legs,created_at,updated_at,type,barks,breed; 1",
            ]));

    [Test]
    public void Changes_are_those_of_the_very_class_and_the_discriminator_is_none() =>
        Assert.That(
            Lines(Documents.Family, """
                Siamese siamese = Check.Stored<Siamese, AnimalKey>(new Siamese { Id = "1", Voices = ["loud"] });
                siamese.Voices.Add("high");
                siamese.Traits.Add("t");
                siamese.Pattern = "lynx";
                siamese.Name = "s";
                yield return Check.Changes<Siamese, AnimalKey>(siamese);
                yield return Check.Changes<Cat, AnimalKey>(new Cat());
                yield return (siamese.IsNew, siamese.IsLoaded("Voices"), ((Animal)siamese).IsLoaded("Voices"));
                """),
            Is.EqualTo(["name,traits,voices,pattern", "name,traits,note,legs,created_at,updated_at,lives", "(False, True, True)"]));

    [Test]
    public void A_derived_class_reads_no_others() =>
        Assert.That(
            Lines(Documents.Family, """
                string message = "";
                try { Check.From<Cat, AnimalKey>(("id", new AttributeValue("1")), ("type", new AttributeValue("Dog")), ("breed", new AttributeValue("pug"))); }
                catch (ItemFormatException refused) { message = refused.Message; }
                yield return message;
                yield return Check.From<Cat, AnimalKey>(("type", new AttributeValue("Zoo::Siamese")), ("id", new AttributeValue("1")), ("voices", new AttributeValue { SS = ["a"] })).GetType().Name;
                """),
            Is.EqualTo(["An item is none of Shop.Cat: its attribute 'type' is 'Dog'. Use Shop.Animal, which reads the items of all classes. The item's key is {\"id\":{\"S\":\"1\"}}.", "Siamese"]));

    [Test]
    public void An_unknown_class_is_an_error_that_names_table_key_and_cure_and_an_item_without_one_is_of_the_root() =>
        Assert.That(
            Lines(Documents.Family, """
                string message = "";
                try { Check.From<Animal, AnimalKey>(("type", new AttributeValue("Horse")), ("id", new AttributeValue("1"))); }
                catch (UnknownDocumentTypeException unknown) { message = unknown.Message; }
                yield return message;
                yield return Check.From<Animal, AnimalKey>(("id", new AttributeValue("1"))).GetType().Name;
                yield return Check.From<Animal, AnimalKey>(("id", new AttributeValue("1")), ("type", new AttributeValue { NULL = true })).GetType().Name;
                """),
            Is.EqualTo([
                "The item with key {\"id\":{\"S\":\"1\"}} of table 'dynamoid_animals' says 'Horse' in 'type', which is no known class derived from Shop.Animal. Known are: Animal, Cat, Dog, Zoo::Siamese. Is the class in another assembly, add that assembly's DynamoidDocuments.All to DynamoidOptions.Documents; is it named otherwise here, say so by [Inheritance(Value = …)]; are such items to be read all the same, mark Shop.Animal [Inheritance(Unknown = UnknownDocuments.AsRoot)].",
                "Animal",
                "Animal",
            ]));

    [Test]
    public void An_abstract_base_reads_its_subclasses() =>
        Assert.That(
            Lines(Documents.AbstractFamily, """
                Entry memo = Check.Stored<Entry, EntryKey>(new Memo("o", 2) { Body = "b", Tags = ["t"], Others = { ["x"] = (DynamoValue)"y" } });
                yield return ((Memo)memo).Body + memo.Tags.Single() + ((Text)memo).Others["x"];
                Entry payment = Check.Stored<Entry, EntryKey>(new Payment("o", 1, 2.5m));
                yield return payment == new Payment("o", 1, 2.5m) { Tags = payment.Tags };
                payment.Tags.Add("t");
                yield return Check.Changes<Payment, EntryKey>((Payment)payment);
                string message = "";
                try { Check.From<Entry, EntryKey>(("owner", new AttributeValue("o")), ("number", new AttributeValue { N = "1" }), ("kind", new AttributeValue("Gift"))); }
                catch (Exception refused) { message = refused.GetType().Name; }
                yield return message;
                """),
            Is.EqualTo(["bt{\"S\":\"y\"}", "True", "tags", "UnknownDocumentTypeException"]));
}
