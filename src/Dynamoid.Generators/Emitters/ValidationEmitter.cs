using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The rules of a document: plain checks, and the attributes themselves where only they know.</summary>
internal static class ValidationEmitter
{
    private const string Errors = "global::Dynamoid.ValidationErrors";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Slot = "_dynamoidErrors";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            bool isBaseValidated = document.Inheritance is { IsBaseValidated: true };
            if (!isBaseValidated)
                EmitMembers(writer, document);
            writer.Private();
            writer.Line($"static bool {document.Interface()}.HasValidation => true;");
            writer.Private();
            writer.Line($"static void {document.Interface()}.KeepErrors({document.Self()} document, {Errors} errors) => {(isBaseValidated ? InheritanceEmitter.KeepErrors(document) : $"document.{Slot}.Errors = errors")};");
            EmitValidate(writer, document);
            RulesEmitter.EmitInstances(writer, document.Validation!);
        }
    }

    /// <summary>The rules of a map.</summary>
    public static void EmitMap(IndentedTextWriter writer, MapModel map)
    {
        using (writer.Partial(map.Shape.Hierarchy, $" : {Types.Documents}IValidatedMap"))
        {
            writer.Private();
            using (writer.Block($"void {Types.Documents}IValidatedMap.Validate({Errors} errors)"))
            {
                writer.Line($"{map.Shape.Hierarchy.FullName} document = this;");
                RulesEmitter.EmitChecks(writer, map.Validation!, map.Shape.Hierarchy.Name);
            }

            RulesEmitter.EmitInstances(writer, map.Validation!);
        }
    }

    private static void EmitMembers(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private("What the last validation found.");
        writer.Line($"private {Types.Documents}ErrorsSlot {Slot};");
        EmitUnlessTaken("Errors", "What the last validation found wrong; nothing before the first. No request.", $"{Errors} Errors => {Slot}.Errors;");
        EmitUnlessTaken(
            "ValidateAsync", "Asks all rules of the document and returns, and keeps, what is wrong. No request but those of the rules themselves.",
            $"{Types.Task}<{Errors}> ValidateAsync({Types.Cancellation}) => {Types.Documents}DocumentValidation.RunAsync{document.TypeArguments()}(this, cancellationToken);");
        EmitUnlessTaken(
            "IsValidAsync", "Asks all rules of the document and tells whether nothing is wrong. No request but those of the rules themselves.",
            $"{Types.Task}<bool> IsValidAsync({Types.Cancellation}) => {Types.Documents}DocumentValidation.IsValidAsync{document.TypeArguments()}(this, cancellationToken);");

        void EmitUnlessTaken(string name, string summary, string member)
        {
            if (document.Names.Taken.Contains(name))
                return;
            writer.Public(Members.Summary(summary));
            // What a web service hands out is the document, and not what was wrong with it.
            if (name == "Errors")
                writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line("public " + member);
        }
    }

    private static void EmitValidate(IndentedTextWriter writer, DocumentModel document)
    {
        bool isAsync = document.Validation!.Methods.Any(static method => method.Result == MethodResult.Task);
        writer.Private();
        using (writer.Block($"static {(isAsync ? "async " : "")}global::System.Threading.Tasks.ValueTask {document.Interface()}.ValidateAsync({document.Self()} document, {Errors} errors, {Token})"))
        {
            RulesEmitter.EmitChecks(writer, document.Validation, document.Shape.Hierarchy.Name);
            if (!isAsync)
                writer.Line("return default;");
        }
    }
}
