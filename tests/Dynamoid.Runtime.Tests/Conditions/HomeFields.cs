using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>The fields of a map as generated code declares them.</summary>
internal readonly struct HomeFields(FieldPath path) : IMapFields<HomeFields>
{
    FieldPath IField.Path => path;

    public TextField<string> Street => new(path.Child("a.street"), StoredForm<string, StringCodec>.Instance);

    static HomeFields IMapFields<HomeFields>.At(FieldPath path) => new(path);
}
