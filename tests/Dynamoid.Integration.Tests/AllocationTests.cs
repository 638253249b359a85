using System.Buffers;
using System.Text;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>What reading and saving allocate above the wire. The budgets are what was measured and a sixth more; raise one only on purpose.</summary>
public class AllocationTests
{
    private const string Item =
        """{"id":{"S":"a1"},"city":{"S":"Chicago"},"latitude":{"N":"41"},"tags":{"SS":["lake","wind"]},"phones":{"L":[{"M":{"number":{"S":"1"},"kind":{"S":"Work"}}}]},"country":{"S":"US"},"created_at":{"N":"3986938921"},"updated_at":{"N":"3986938921.25"}}""";

    private static readonly PageRequest Request = new();

    [Test]
    public async Task One_document_read_without_tracking() =>
        await StaysWithin(1080, $$$"""{"Item":{{{Item}}}}""", static addresses => addresses.AsNoTracking().FindAsync("a1"));

    [Test]
    public async Task One_document_read_with_tracking() =>
        await StaysWithin(1380, $$$"""{"Item":{{{Item}}}}""", static addresses => addresses.FindAsync("a1"));

    [Test]
    public async Task A_page_of_a_hundred_read_without_tracking() =>
        await StaysWithin(84_000, $$$"""{"Items":[{{{string.Join(',', Enumerable.Repeat(Item, 100))}}}],"Count":100,"ScannedCount":100}""", static addresses => addresses.AsNoTracking().ScanPageAsync(Request));

    [Test]
    public async Task A_save_without_changes()
    {
        Address? address = null;
        await StaysWithin(290, $$$"""{"Item":{{{Item}}}}""", async addresses =>
        {
            address ??= await addresses.FindAsync("a1");
            await addresses.SaveAsync(address);
        });
    }

    [Test]
    public async Task A_look_for_changes()
    {
        Address? address = null;
        await StaysWithin(290, $$$"""{"Item":{{{Item}}}}""", async addresses =>
        {
            address ??= await addresses.FindAsync("a1");
            if (address.HasChanges)
                throw new InvalidOperationException("Nothing has changed.");
        });
    }

    [Test]
    public async Task The_request_of_a_query() => await StaysWithin(1980, "{}", static addresses =>
    {
        addresses.Where(a => a.City == "Chicago" && a.Latitude > 40 && a.Country == "US").RecordLimit(20).WriteRequest().Return();
        return Task.CompletedTask;
    });

    private static async Task StaysWithin(long budget, string answer, Func<AddressSet, Task> act)
    {
        const int times = 200;
        using DynamoidClient client = new(new DynamoidOptions { Wire = new CannedWire(Encoding.UTF8.GetBytes(answer)) });
        AddressSet addresses = Address.Using(client);
        for (int i = 0; i < times; i++)
            await act(addresses);

        // The canned wire answers at once, so everything runs on this thread.
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times; i++)
            await act(addresses);
        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / times;
        TestContext.Out.WriteLine($"{each} bytes, budget {budget}");
        Assert.That(each, Is.LessThanOrEqualTo(budget));
    }

    private sealed class CannedWire(byte[] answer) : IDynamoWire
    {
        public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
        {
            byte[] body = ArrayPool<byte>.Shared.Rent(answer.Length);
            answer.CopyTo(body, 0);
            return new(new WireResponse(body, answer.Length, requestId: null));
        }
    }
}
