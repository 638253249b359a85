using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The ways into transactions, and PartiQL statements that give documents.</summary>
internal static class TransactionsEmitter
{
    private const string Writing = "What a write transaction can do with such documents: nothing happens until its commit. No request.";
    private const string Reading = "What a read transaction can find of such documents: they are there when it has been read. No request.";
    private const string Executing = "The documents that a PartiQL statement reads, which begins with SELECT * FROM: one ExecuteStatement for each page, when they are read.";
    private const string Statement = "string statement, params global::System.ReadOnlySpan<global::Dynamoid.DynamoValue> parameters";

    public static void EmitOnSet(IndentedTextWriter writer, DocumentModel document)
    {
        EmitMember(writer, Writing, $"{Writes(document)} In(global::Dynamoid.WriteTransaction transaction) => new(transaction, _set);");
        EmitMember(writer, Reading, $"{Reads(document)} In(global::Dynamoid.ReadTransaction transaction) => new(transaction, _set);");
        EmitMember(writer, Executing, $"{Query(document)} ExecuteAsync({Statement}) => global::Dynamoid.Statements.DocumentStatements.Of(_set, statement, parameters);");
    }

    public static void EmitOnDocument(IndentedTextWriter writer, DocumentModel document)
    {
        VerbsEmitter.EmitUnlessTaken(writer, document, "In", Writing, $"{Writes(document)} In(global::Dynamoid.WriteTransaction transaction) => transaction.Of<{document.Self()}, {document.Key()}, {document.Fields()}>();");
        VerbsEmitter.EmitUnlessTaken(writer, document, "In", Reading, $"{Reads(document)} In(global::Dynamoid.ReadTransaction transaction) => transaction.Of{document.TypeArguments()}();");
        VerbsEmitter.EmitUnlessTaken(writer, document, "ExecuteAsync", Executing, $"{Query(document)} ExecuteAsync({Statement}) => DynamoidCurrentSet.ExecuteAsync(statement, parameters);");
    }

    private static string Writes(DocumentModel document) => $"global::Dynamoid.DocumentWrites<{document.Self()}, {document.Key()}, {document.Fields()}>";

    private static string Reads(DocumentModel document) => $"global::Dynamoid.DocumentReads{document.TypeArguments()}";

    private static string Query(DocumentModel document) => $"global::Dynamoid.StatementQuery<{document.Self()}>";

    private static void EmitMember(IndentedTextWriter writer, string summary, string member)
    {
        writer.Separate();
        writer.Line($"/// {Members.Summary(summary)}");
        writer.Line("public " + member);
    }
}
