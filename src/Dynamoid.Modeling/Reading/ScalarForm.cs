using Dynamoid.Modeling.Models;

namespace Dynamoid.Modeling.Reading;

/// <summary>A form in which values of a type are stored.</summary>
/// <param name="Format">What users call it; <see cref="Format.Default"/> for a type that has only one.</param>
/// <param name="Codec">Its codec; {0} stands for the type, {1} for the time zone.</param>
/// <param name="Attribute">The DynamoDB type that is written.</param>
internal sealed record ScalarForm(Format Format, string Codec, DynamoType Attribute);
