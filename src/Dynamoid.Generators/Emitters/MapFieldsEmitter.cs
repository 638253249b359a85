using Dynamoid.Generators.Writing;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The fields of a map, wherever in a document it is. Its only members are theirs, so that a field may have any name.</summary>
internal static class MapFieldsEmitter
{
    private const string Path = "_dynamoidPath";

    public static void Emit(IndentedTextWriter writer, MapModel map)
    {
        Hierarchy hierarchy = map.Shape.Hierarchy;
        string self = hierarchy.Sibling(map.Fields);
        writer.Public(Members.Summary($"The fields of <see cref=\"{hierarchy.FullName}\"/> inside of a document, of which conditions are made."));
        using (writer.Block($"{hierarchy.Accessibility} readonly struct {map.Fields} : {Interface(self, hierarchy)}, {ValueInterface(hierarchy)}, global::System.IEquatable<{self}>"))
        {
            EmitPath(writer, map.Fields, hierarchy, self);
            EmitForm(writer, hierarchy);
            EmitOperators(writer, hierarchy, self);
            EmitEquality(writer, self);
            foreach (FieldModel field in map.Shape.Fields.Where(FieldsEmitter.IsVisible))
            {
                writer.Separate();
                writer.Line("/// " + FieldsEmitter.Summary(field, "map"));
                writer.Line($"{field.Visibility} {FieldTypes.Of(field.Stored)} {field.Property} =>");
                writer.Indented($"new({FieldTypes.Arguments($"{Path}.Child({Literals.Text(field.Attribute)}{FieldsEmitter.NullPolicy(field)})", field.Stored)});");
            }
        }
    }

    private static string Interface(string self) => $"{Types.Conditions}IMapFields<{self}>";

    private static string Interface(string self, Hierarchy hierarchy) => $"{Types.Conditions}IMapFields<{self}, {hierarchy.FullName}>";

    private static string Codec(Hierarchy hierarchy) => hierarchy.Sibling(MapCodecs.NameOf(hierarchy.Name.TrimStart('@')));

    // A struct may be missing too: null stands for it then.
    private static string ValueType(Hierarchy hierarchy) => hierarchy.IsStruct ? hierarchy.FullName + "?" : hierarchy.FullName;

    private static string ValueInterface(Hierarchy hierarchy) => $"{Types.Conditions}IField<{ValueType(hierarchy)}>";

    private static string Form(Hierarchy hierarchy)
    {
        string codec = Codec(hierarchy);
        return $"{Types.Conditions}StoredForm<{ValueType(hierarchy)}, {(hierarchy.IsStruct ? $"{Types.Serialization}NullableCodec<{hierarchy.FullName}, {codec}>" : codec)}>.Instance";
    }

    private static void EmitForm(IndentedTextWriter writer, Hierarchy hierarchy)
    {
        writer.Separate();
        writer.Line($"{Types.Conditions}StoredForm<{ValueType(hierarchy)}> {ValueInterface(hierarchy)}.Form => {Form(hierarchy)};");
    }

    private static void EmitPath(IndentedTextWriter writer, string name, Hierarchy hierarchy, string self)
    {
        writer.Line($"private readonly {Types.Path} {Path};");
        writer.Plumbing(Members.Summary("The fields of the map at a path."));
        writer.Line($"public {name}({Types.Path} path) => {Path} = path;");
        writer.Separate();
        writer.Line($"{Types.Path} {Types.Conditions}IField.Path => {Path};");
        writer.Separate();
        writer.Line($"static {self} {Interface(self)}.At({Types.Path} path) => new(path);");
        writer.Separate();
        string map = hierarchy.FullName;
        writer.Line($"static {Types.Conditions}StoredForm<{map}> {Interface(self, hierarchy)}.Form => {Types.Conditions}StoredForm<{map}, {Codec(hierarchy)}>.Instance;");
    }

    private static void EmitOperators(IndentedTextWriter writer, Hierarchy hierarchy, string self)
    {
        EmitOperator(writer, self, $"{hierarchy.FullName}? right", $"{Form(hierarchy)}, right", "==", "Equal", "The whole map equals another one; of null: there is none.");
        EmitOperator(writer, self, $"{hierarchy.FullName}? right", $"{Form(hierarchy)}, right", "!=", "NotEqual", "The whole map differs from another one; of null: there is one.");
        EmitOperator(writer, self, $"{self} right", $"right.{Path}", "==", "Equal", "Two maps of an item are equal.");
        EmitOperator(writer, self, $"{self} right", $"right.{Path}", "!=", "NotEqual", "Two maps of an item differ.");
    }

    private static void EmitOperator(IndentedTextWriter writer, string self, string right, string passed, string @operator, string method, string summary)
    {
        writer.Separate();
        writer.Line("/// " + Members.Summary(summary));
        writer.Line($"public static global::Dynamoid.Condition operator {@operator}({self} left, {right}) =>");
        writer.Indented($"{Types.Conditions}FieldConditions.{method}(left.{Path}, {passed});");
    }

    private static void EmitEquality(IndentedTextWriter writer, string self)
    {
        writer.Plumbing(Members.Summary("Whether they are the fields of the same map, whatever its values are."));
        writer.Line($"public bool Equals({self} other) => {Path}.Equals(other.{Path});");
        writer.Plumbing("<inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {self} other && Equals(other);");
        writer.Plumbing("<inheritdoc/>");
        writer.Line($"public override int GetHashCode() => {Path}.GetHashCode();");
    }
}
