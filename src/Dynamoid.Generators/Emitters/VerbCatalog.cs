using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>All verbs of a document, with their documentation.</summary>
internal sealed class VerbCatalog
{
    private const string Token = "cancellationToken";
    private const string Consistent = "bool consistentRead = false, " + Types.Cancellation;
    private const string ConsistentArguments = "consistentRead, " + Token;
    private readonly string _self;
    private readonly string _keyParameters;
    private readonly string _keyArguments;
    private readonly string _key;
    private readonly string _keysType;
    private readonly string _keysPassed;
    private readonly string _table;
    private readonly string _fields;
    private readonly string _query;

    private VerbCatalog(DocumentModel document)
    {
        _self = document.Self();
        List<FieldModel> key = [.. document.KeyFields()];
        IReadOnlyList<string> names = LocalNames.Of(key);
        _keyParameters = string.Join(", ", key.Select((part, i) => $"{part.Type.Name} {names[i]}"));
        _keyArguments = string.Join(", ", names);
        _key = $"new {document.Key()}({_keyArguments})";
        _keysType = $"{Types.Enumerable}<{(document.Key.IsComposite ? document.Key() : document.HashKey.Type.Name)}>";
        _keysPassed = document.Key.IsComposite ? "keys" : "KeysOf(keys)";
        _fields = document.Fields();
        _query = $"global::Dynamoid.DocumentQuery<{_self}, {document.Key()}, {_fields}>";
        _table = $"<c>{Literals.Xml(document.Table.DisplayName)}</c>";
    }

    public static IEnumerable<Verb> Of(DocumentModel document)
    {
        VerbCatalog catalog = new(document);
        return [.. catalog.Finding(), .. catalog.Querying(), .. catalog.Saving(), .. catalog.Importing(), .. catalog.Tables(), .. catalog.Pages()];
    }

    private static string NotFound => Members.Throws("global::Dynamoid.RecordNotFoundException", "There is no such item.");

    private static string NotUnique => Members.Throws("global::Dynamoid.RecordNotUniqueException", "The key is taken.");

    private static string Unprocessed => Members.Throws("global::Dynamoid.UnprocessedItemsException", "DynamoDB kept leaving over a part of the batch.");

    private IEnumerable<Verb> Finding() =>
    [
        ByKey($"{Types.Task}<{_self}>", "FindAsync", "Finds a document by its key: one GetItem, eventually consistent unless asked otherwise.", NotFound),
        ByKey($"{Types.Task}<{_self}?>", "FindOrDefaultAsync", "Finds a document by its key, or null: one GetItem, eventually consistent unless asked otherwise."),
        ByKey($"{Types.Task}<bool>", "ExistsAsync", "Whether there is an item with a key: one GetItem of the key alone, eventually consistent unless asked otherwise, which costs as much read capacity as the item."),
        new($"{Types.Task}<bool>", "ExistsAsync", $"{_self} document, {Consistent}", "document, " + ConsistentArguments, "document, " + ConsistentArguments, [
            Members.Summary("Whether the document's item is there: one GetItem of the key alone, eventually consistent unless asked otherwise, which costs as much read capacity as the item.")], OnDocuments: false),
        ByKeys($"{Types.Task}<{Types.List}<{_self}>>", "FindAllAsync", "Finds documents by their keys, in the order of the keys: one BatchGetItem for each 100 different keys, eventually consistent unless asked otherwise.", NotFound),
        ByKeys($"{Types.Task}<{Types.List}<{_self}?>>", "FindAllOrDefaultAsync", "Finds documents by their keys, in the order of the keys and with null for a missing item: one BatchGetItem for each 100 different keys, eventually consistent unless asked otherwise."),
    ];

    private IEnumerable<Verb> Querying() =>
    [
        new(_query, "Where", $"global::System.Func<{_fields}, global::Dynamoid.Condition> condition", "condition", "condition", [
            Members.Summary("The documents that meet a condition. When they are read: one Query for each page of the table or of the index that serves the condition, eventually consistent unless asked otherwise; without a condition that equals a hash key one Scan for each page, which is logged as a warning.")],
            Expression: $"new {_query}(_set).Where(condition)"),
        new(_query, "All", "", "", "", [
            Members.Summary($"All documents of table {_table}. When they are read: one Scan for each page, eventually consistent unless asked otherwise, which costs read capacity for every item.")],
            Expression: $"new {_query}(_set).AllowScan()"),
    ];

    private IEnumerable<Verb> Saving() =>
    [
        new($"{Types.Task}<{_self}>", "CreateAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary("Saves a new document and returns it: one PutItem."), NotUnique]),
        OnDocument($"{Types.Task}<bool>", "SaveAsync", "Saves a document. A new one: one PutItem; a stored one: one UpdateItem of what changed, or no request when nothing did. False when it is not valid.", NotUnique, Stale, KeyChanged),
        OnDocument(Types.Task, "SaveOrThrowAsync", "Saves a document and throws when it is not valid. A new one: one PutItem; a stored one: one UpdateItem of what changed, or no request when nothing did.", NotUnique, Stale, KeyChanged),
        new(Types.Task, "ReloadAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary("Reads a stored document anew and replaces all its fields: one consistent GetItem."), NotFound, KeyChanged], OnDocuments: false),
        new(Types.Task, "DeleteAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary("Deletes a document's item, whether it is still there or not: one DeleteItem."), KeyChanged], OnDocuments: false),
        new(Types.Task, "DeleteAsync", $"{_keyParameters}, {Types.Cancellation}", $"{_keyArguments}, {Token}", $"{_key}, {Token}", [
            Members.Summary("Deletes the item with a key, whether it is there or not: one DeleteItem.")]),
        new(Types.Task, "DeleteAsync", $"{_keysType} keys, {Types.Cancellation}", "keys, " + Token, $"{_keysPassed}, {Token}", [
            Members.Summary("Deletes the items with some keys, whether they are there or not: one BatchWriteItem for each 25 different keys."), Unprocessed]),
    ];

    private IEnumerable<Verb> Importing() =>
    [
        Import(Types.Enumerable),
        Import(Types.AsyncEnumerable),
    ];

    private IEnumerable<Verb> Tables() =>
    [
        new($"{Types.Task}<bool>", "CreateTableAsync", $"global::Dynamoid.TableOptions? options = null, {Types.Cancellation}", "options, " + Token, "options, " + Token, [
            Members.Summary($"Creates table {_table} with its indexes, unless it is there, and waits until it can be used: one CreateTable, then DescribeTable. True when it was created now.")]),
        new($"{Types.Task}<bool>", "DeleteTableAsync", Types.Cancellation, Token, Token, [
            Members.Summary($"Deletes table {_table} with all its items and waits until it is gone: one DeleteTable, then DescribeTable. False when there was none.")]),
    ];

    private IEnumerable<Verb> Pages() =>
    [
        Page("QueryPageAsync", "Reads one page of the items of one hash key: one Query."),
        Page("ScanPageAsync", "Reads one page of the whole table or index: one Scan, which costs read capacity for every item it passes."),
        new(_self, "FromItem", $"{Types.Item} item", "item", "item", [
            Members.Summary("Makes a document of an item of the AWS SDK. No request; the document counts as stored."),
            Members.Throws("global::Dynamoid.ItemFormatException", "The item does not fit the document.")], OnDocuments: false),
    ];

    private static string Stale => Members.Throws("global::Dynamoid.StaleObjectException", "The stored document has been deleted.");

    private static string KeyChanged => Members.Throws("global::System.InvalidOperationException", "The key was changed since the document was stored; or a deleted document is saved.");

    private Verb ByKey(string returns, string name, string summary, params string[] exceptions) => new(
        returns, name, $"{_keyParameters}, {Consistent}", $"{_keyArguments}, {ConsistentArguments}", $"{_key}, {ConsistentArguments}", [Members.Summary(summary), .. exceptions]);

    private Verb ByKeys(string returns, string name, string summary, params string[] exceptions) => new(
        returns, name, $"{_keysType} keys, {Consistent}", $"keys, {ConsistentArguments}", $"{_keysPassed}, {ConsistentArguments}", [Members.Summary(summary), .. exceptions, Unprocessed]);

    private Verb OnDocument(string returns, string name, string summary, params string[] exceptions) => new(
        returns,
        name,
        $"{_self} document, global::Dynamoid.SaveOptions? options = null, {Types.Cancellation}",
        "document, options, " + Token,
        "document, options, " + Token,
        [Members.Summary(summary), .. exceptions],
        OnDocuments: false);

    private Verb Import(string source) => new(
        $"{Types.Task}<long>",
        "ImportAsync",
        $"{source}<{_self}> documents, global::Dynamoid.ImportOptions? options = null, {Types.Cancellation}",
        "documents, options, " + Token,
        "documents, options, " + Token,
        [
            Members.Summary("Writes any number of documents, whether their items are there or not, and returns how many: one BatchWriteItem for each 25, some at once. What is there under the same key is replaced; of two documents with one key the later one stays."),
            Members.Throws("global::Dynamoid.ImportException", "Some documents were not written; it names them. All others are."),
        ]);

    private Verb Page(string name, string summary) => new(
        $"{Types.Task}<global::Dynamoid.DocumentPage<{_self}>>",
        name,
        $"global::Dynamoid.PageRequest request, {Types.Cancellation}",
        "request, " + Token,
        "request, " + Token,
        [Members.Summary(summary)]);
}
