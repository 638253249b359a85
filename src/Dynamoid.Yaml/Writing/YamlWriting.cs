using System.Diagnostics;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dynamoid.Yaml.Writing;

/// <summary>Writes a value as one YAML document, in the form that Psych gives it.</summary>
internal sealed class YamlWriting(IEmitter emitter)
{
    public static string Write(DynamoValue value)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Emitter emitter = new(text, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(version: null, tags: null, isImplicit: false));
        new YamlWriting(emitter).WriteValue(value);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private void WriteValue(DynamoValue value)
    {
        if (RubySet.MembersOf(value) is { } members)
        {
            WriteSet([.. members]);
            return;
        }

        switch (value)
        {
            case DynamoValue.List { Elements: var elements }:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, elements.IsEmpty ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (DynamoValue element in elements)
                    WriteValue(element);
                emitter.Emit(new SequenceEnd());
                break;
            case DynamoValue.Map { Attributes: var attributes }:
                // A map has no order; the texts of equal maps should be equal.
                BeginMapping(attributes.IsEmpty);
                foreach ((string name, DynamoValue attribute) in attributes.OrderBy(static attribute => attribute.Key, StringComparer.Ordinal))
                {
                    emitter.Emit(ScalarWriting.Name(name));
                    WriteValue(attribute);
                }

                emitter.Emit(new MappingEnd());
                break;
            default:
                emitter.Emit(ScalarOf(value));
                break;
        }
    }

    private static Scalar ScalarOf(DynamoValue value) => value switch
    {
        DynamoValue.String { Value: var text } => ScalarWriting.Text(text),
        DynamoValue.Number { Value: var number } => ScalarWriting.Plain(ScalarWriting.NumberText(number)),
        DynamoValue.Boolean { Value: var truth } => ScalarWriting.Plain(truth ? "true" : "false"),
        DynamoValue.Binary { Value: var bytes } => ScalarWriting.Tagged(RubyTags.Binary, Convert.ToBase64String(bytes.Span)),
        DynamoValue.Null => ScalarWriting.Plain("~"),
        _ => throw new UnreachableException(),
    };

    private void WriteSet(List<DynamoValue> members)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, new TagName(RubyTags.Set), isImplicit: false, MappingStyle.Block));
        emitter.Emit(ScalarWriting.Plain("hash"));
        BeginMapping(members.Count == 0);
        foreach (DynamoValue member in members)
        {
            WriteValue(member);
            emitter.Emit(ScalarWriting.Plain("true"));
        }

        emitter.Emit(new MappingEnd());
        emitter.Emit(new MappingEnd());
    }

    private void BeginMapping(bool isEmpty) =>
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isEmpty ? MappingStyle.Flow : MappingStyle.Block));
}
