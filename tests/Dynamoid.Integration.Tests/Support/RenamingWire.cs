using System.Text;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>Passes requests on with one name in place of another: for tables that the emulator cannot name as AWS does.</summary>
internal sealed class RenamingWire(IDynamoWire inner, string name, string renamed) : IDynamoWire
{
    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        string body = Encoding.UTF8.GetString(request.Body.Span).Replace(name, renamed, StringComparison.Ordinal);
        return inner.SendAsync(new(request.Operation, Encoding.UTF8.GetBytes(body)), cancellationToken);
    }
}
