using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dynamoid.Yaml.Reading;

/// <summary>Reads one YAML document from the parser's events.</summary>
internal sealed class YamlReading(IParser parser)
{
    private const int DeepestNesting = 100;
    private const string Merge = "<<";

    private readonly Anchors _anchors = new();
    private int _depth;

    public static DynamoValue Read(string yaml)
    {
        try
        {
            using StringReader text = new(yaml);
            return new YamlReading(new Parser(text)).ReadDocument();
        }
        // The parser has exceptions of its own, but on some broken texts it fails with others: "? [" and a line that begins with a date is one.
        catch (Exception cause) when (cause is not (FormatException or OutOfMemoryException))
        {
            throw new FormatException("The text is no YAML: the inner exception says where.", cause);
        }
    }

    private DynamoValue ReadDocument()
    {
        parser.Consume<StreamStart>();
        return parser.TryConsume<DocumentStart>(out _) ? ReadNode().Value : DynamoValue.Null.Value;
    }

    private Node ReadNode()
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return _anchors.Resolve(alias.Value);
        if (parser.TryConsume<Scalar>(out var scalar))
            return _anchors.Keep(scalar.Anchor, ScalarReading.Read(scalar));
        if (++_depth > DeepestNesting)
            throw new FormatException("The YAML is nested deeper than 100 levels.");
        Node node = parser.TryConsume<SequenceStart>(out var sequence)
            ? _anchors.Keep(sequence.Anchor, ReadSequence(RubyTags.Short(TagOf(sequence))))
            : ReadMapping(parser.Consume<MappingStart>());
        _depth--;
        return node;
    }

    private Node ReadMapping(MappingStart start)
    {
        string tag = RubyTags.Short(TagOf(start));
        Node node = tag switch
        {
            RubyTags.Set => ReadSetObject(),
            "!ruby/set" or "!set" => ReadMembers(),
            _ when tag.StartsWith("!ruby/", StringComparison.Ordinal) && !tag.StartsWith("!ruby/hash:", StringComparison.Ordinal) => throw ScalarReading.Unsupported(tag),
            _ => ReadHash(),
        };
        return _anchors.Keep(start.Anchor, node);
    }

    private Node ReadSequence(string tag)
    {
        if (tag.StartsWith("!ruby/", StringComparison.Ordinal) && !tag.StartsWith("!ruby/array:", StringComparison.Ordinal))
            throw ScalarReading.Unsupported(tag);
        List<DynamoValue> elements = [];
        int size = 1;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            Node element = ReadNode();
            elements.Add(element.Value);
            size += element.Size;
        }

        return new(new DynamoValue.List(elements), Name: null, size);
    }

    private Node ReadHash()
    {
        // As in Ruby, the last of two equal keys counts.
        Dictionary<string, DynamoValue> attributes = new(StringComparer.Ordinal);
        int size = 1;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            bool mayMerge = !(parser.Accept<Scalar>(out var key) && key.Tag == RubyTags.Text);
            string name = ReadNode().Name ?? throw new FormatException("The key of a Hash is a Hash, an Array or bytes, which no name can stand for.");
            Node value = ReadNode();
            size += value.Size;
            if (!mayMerge || name != Merge || !TryMerge(attributes, value.Value))
                attributes[name] = value.Value;
        }

        return new(new DynamoValue.Map(attributes), Name: null, size);
    }

    /// <summary>Copies the attributes of a Hash, or of several of which the first counts most.</summary>
    private static bool TryMerge(Dictionary<string, DynamoValue> attributes, DynamoValue value)
    {
        List<DynamoValue> sources = value is DynamoValue.List list ? [.. list.Elements.Reverse()] : [value];
        if (!sources.TrueForAll(static source => source is DynamoValue.Map))
            return false;
        foreach ((string name, DynamoValue attribute) in sources.SelectMany(static source => source.AsMap()))
            attributes[name] = attribute;
        return true;
    }

    /// <summary>Reads a Set as Psych writes it: an object that has a Hash.</summary>
    private Node ReadSetObject()
    {
        Node? members = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode().Name == "hash" && parser.TryConsume<MappingStart>(out _))
                members = ReadMembers();
            else
                ReadNode();
        }

        return members ?? throw new FormatException("A Set has no members: its 'hash' is missing.");
    }

    private Node ReadMembers()
    {
        List<DynamoValue> members = [];
        int size = 1;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Node member = ReadNode();
            members.Add(member.Value);
            size += member.Size + ReadNode().Size;
        }

        return new(RubySet.Of(members), Name: null, size);
    }

    private static string TagOf(NodeEvent start) => start.Tag.IsEmpty || start.Tag.IsNonSpecific ? "" : start.Tag.Value;
}
