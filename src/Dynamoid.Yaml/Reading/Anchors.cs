using YamlDotNet.Core;

namespace Dynamoid.Yaml.Reading;

/// <summary>
/// Values that aliases refer to. They are shared, so reading costs nothing; but whoever walks over the result walks over each alias, and a few lines can stand for billions of
/// values. Hence the limit.
/// </summary>
internal sealed class Anchors
{
    private const int MostAliased = 100_000;

    private readonly Dictionary<AnchorName, Node> _nodes = [];
    private int _aliased;

    /// <summary>Keeps a value that was read whole.</summary>
    public Node Keep(AnchorName anchor, Node node)
    {
        if (!anchor.IsEmpty)
            _nodes[anchor] = node;
        return node;
    }

    /// <summary>The value of an alias.</summary>
    public Node Resolve(AnchorName anchor)
    {
        if (!_nodes.TryGetValue(anchor, out Node node))
            throw new FormatException("An alias refers to nothing, or to what it is itself a part of.");
        _aliased += node.Size;
        return _aliased <= MostAliased ? node : throw new FormatException("The aliases stand for more than 100,000 values.");
    }
}
