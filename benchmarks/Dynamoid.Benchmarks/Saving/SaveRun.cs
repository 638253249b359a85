using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Measuring;
using Dynamoid.Benchmarks.Transport;

namespace Dynamoid.Benchmarks.Saving;

/// <summary>Saves one changed field of 30, by hand and by Dynamoid, in turns.</summary>
internal static class SaveRun
{
    private const int Operations = 1000;
    private const int WarmUps = 8;

    public static async Task<SaveSample> MeasureAsync(int rounds)
    {
        HandWritten byHand = new(new FakeDynamoDb(0, Pace.AtOnce));
        using DynamoidClient client = DynamoidClients.OverHttp(new FakeDynamoDb(0, Pace.AtOnce));
        FormSet forms = Form.Using(client);
        Form form = forms.FromItem(Item());
        var number = 0;
        async ValueTask SaveAsync()
        {
            form.Text7 = TextOf(number++);
            await forms.SaveAsync(form).ConfigureAwait(false);
        }

        async ValueTask UpdateAsync() => await byHand.UpdateAsync(form.Id, TextOf(number++)).ConfigureAwait(false);

        for (var i = 0; i < WarmUps; i++)
        {
            await RunAsync(UpdateAsync);
            await RunAsync(SaveAsync);
            await Task.Delay(200);
        }

        List<Sample> updates = [];
        List<Sample> saves = [];
        for (var round = 0; round < rounds; round++)
        {
            updates.Add(await RunAsync(UpdateAsync));
            saves.Add(await RunAsync(SaveAsync));
        }

        return new(Summary.Of(updates), Summary.Of(saves));
    }

    public static void Print(SaveSample sample, TextWriter output)
    {
        output.WriteLine("| one changed field of 30 | UpdateItem by hand | save |");
        output.WriteLine("| --- | ---: | ---: |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| CPU time, bytes | {sample.ByHand.Nanoseconds / 1000:0.0} µs, {sample.ByHand.Bytes / 1024:0.0} KB | {sample.Saved.Nanoseconds / sample.ByHand.Nanoseconds:0.00}x, {sample.Saved.Bytes / sample.ByHand.Bytes:0.00}x |"));
    }

    private static string TextOf(int number) => number % 2 == 0 ? "an even text" : "an odd text";

    private static Dictionary<string, AttributeValue> Item()
    {
        Dictionary<string, AttributeValue> item = new() { ["id"] = new() { S = "form-1" } };
        for (var i = 0; i < 19; i++)
            item[$"text{i}"] = new() { S = $"the text of field {i}" };
        for (var i = 0; i < 10; i++)
            item[$"number{i}"] = new() { N = $"{i * 1000}" };
        return item;
    }

    private static async Task<Sample> RunAsync(Func<ValueTask> act)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var time = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Operations; i++)
            await act();
        time = Environment.CpuUsage.TotalTime - time;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new(time.TotalNanoseconds / Operations, (double)bytes / Operations);
    }
}
