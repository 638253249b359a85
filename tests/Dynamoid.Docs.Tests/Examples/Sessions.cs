namespace Dynamoid.Docs.Tests.Examples;

public class Sessions
{
    [Test]
    public async Task One_object_for_each_item()
    {
        Address saved = await Address.CreateAsync(new Address { City = "Chicago" });
        DynamoidClient client = DynamoidClient.Current;
        string id = saved.Id;

        #region session
        using (DocumentSession session = client.OpenSession())
        {
            Address address = await Address.FindAsync(id);                             // GetItem
            Address again = await Address.FindAsync(id);                               // the same object, no request
            Address now = await Address.FindAsync(id, consistentRead: true);           // GetItem; still the same object, brought up to date
            Assert.That(ReferenceEquals(address, again) && ReferenceEquals(address, now));
        }
        #endregion

        Assert.That(await Address.FindAsync(id), Is.Not.SameAs(saved));
    }
}
