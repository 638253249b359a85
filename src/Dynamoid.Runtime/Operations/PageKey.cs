using System.Text;

namespace Dynamoid;

/// <summary>Where a page ended (DynamoDB's <c>LastEvaluatedKey</c>): hand it to <see cref="PageRequest.Start"/> of the next one.</summary>
public sealed class PageKey
{
    internal PageKey(byte[] json) => Json = json;

    /// <summary>The key as DynamoDB JSON.</summary>
    internal byte[] Json { get; }

    /// <summary>The key as DynamoDB JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Json);
}
