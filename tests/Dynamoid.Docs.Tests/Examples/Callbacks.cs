namespace Dynamoid.Docs.Tests.Examples;

public class Callbacks
{
    [Test]
    public async Task Called_around_what_happens()
    {
        #region callbacks
        var letter = new Letter { City = " Ulm ", IsSealed = true };
        await letter.SaveAsync();                                             // City is "Ulm"

        bool gone = await letter.DestroyAsync();                              // false: KeepSealed stopped it, nothing was sent
        await letter.DeleteAsync();                                           // asks nobody
        #endregion

        Assert.That(gone, Is.False);
        Assert.That(letter.City, Is.EqualTo("Ulm"));
        Assert.That(letter.Saves, Is.EqualTo(1));
    }

    [Test]
    public async Task Told_to_interceptors()
    {
        Audit audit = new();
        DynamoidOptions options = new() { Endpoint = Local.Endpoint, Namespace = "docs" };
        options.Interceptors.Add(audit);
        using DynamoidClient client = new(options);
        await Letter.Using(client).CreateTableAsync();
        await Letter.Using(client).CreateAsync(new Letter());
        Assert.That(audit.Trail, Is.EqualTo(new[] { "AfterCreate of Letter", "AfterSave of Letter" }));
    }
}
