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
    private readonly bool _isLocked;
    private readonly string _others;

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
        _query = document.Query();
        _isLocked = document.LockVersion >= 0;
        _others = document.Inheritance is { IsDerived: true } ? " Items of other classes in the table are left out by a filter, or by the key of an index that the class leads." : "";
        _table = $"<c>{Literals.Xml(document.Table.DisplayName)}</c>";
    }

    public static IEnumerable<Verb> Of(DocumentModel document)
    {
        VerbCatalog catalog = new(document);
        return [.. catalog.Finding(), .. catalog.Querying(), .. catalog.Saving(), .. catalog.Deleting(), .. catalog.Updating(), .. catalog.Locking(), .. catalog.Importing(), .. catalog.Tables(), .. catalog.Pages()];
    }

    private const string SaveOptions = "global::Dynamoid.SaveOptions? options = null";
    private const string UpdateOptions = "global::Dynamoid.UpdateOptions? options = null";
    private const string Moment = "global::System.DateTimeOffset? time = null";

    private string Condition => $"global::System.Func<{_fields}, global::Dynamoid.Condition> condition";

    private string Update => $"global::System.Func<{_fields}, global::Dynamoid.Update> update";

    private string Counters => $"global::System.Func<{_fields}, global::Dynamoid.Update> counters, bool touch = false";

    private string FieldList => $"global::System.Func<{_fields}, global::System.Collections.Generic.IReadOnlyList<{Types.Conditions}IField>> fields";

    private string Change => $"global::System.Action<{_self}> change";

    private static string ConditionFailed => Members.Throws("global::Dynamoid.ConditionFailedException", "The condition does not hold; the exception carries the item that was there.");

    private static string CountsOnly => Members.Throws("global::System.ArgumentException", "The function does more than to count.");

    private static string Result(string function) => $"{Types.Documents}FieldFunction.Result({function})";

    private static string NotFound => Members.Throws("global::Dynamoid.RecordNotFoundException", "There is no such item.");

    private static string NotUnique => Members.Throws("global::Dynamoid.RecordNotUniqueException", "The key is taken.");

    private static string StoredAlready => Members.Throws("global::System.InvalidOperationException", "The document is stored already, or was deleted through this object; nothing was sent.");

    private static string Invalid => Members.Throws("global::Dynamoid.DocumentInvalidException", "The document is not valid; nothing was sent.");

    private static string NotSaved => Members.Throws("global::Dynamoid.RecordNotSavedException", "A callback stopped the save; nothing was sent.");

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
            Members.Summary($"The documents that meet a condition. When they are read: one Query for each page of the table or of the index that serves the condition, eventually consistent unless asked otherwise; without a condition that equals a hash key one Scan for each page, which is logged as a warning.{_others}")],
            Expression: $"new {_query}(_set).Where(condition)"),
        new(_query, "All", "", "", "", [
            Members.Summary($"All documents of table {_table}. When they are read: one Scan for each page, eventually consistent unless asked otherwise, which costs read capacity for every item.{_others}")],
            Expression: $"new {_query}(_set).AllowScan()"),
    ];

    private IEnumerable<Verb> Saving() =>
    [
        new($"{Types.Task}<{_self}>", "CreateAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary("Saves a new document and returns it: one PutItem."), Invalid, NotSaved, NotUnique, StoredAlready]),
        OnDocument($"{Types.Task}<bool>", "SaveAsync", "Saves a document. A new one: one PutItem; a stored one: one UpdateItem of what changed, or no request when nothing did. False when it is not valid, or a callback stopped it; then nothing was sent.", NotUnique, Stale, KeyChanged),
        OnDocument(Types.Task, "SaveOrThrowAsync", "Saves a document and throws when it is not valid or a callback stopped it. A new one: one PutItem; a stored one: one UpdateItem of what changed, or no request when nothing did.", Invalid, NotSaved, NotUnique, Stale, KeyChanged),
        new($"{Types.Task}<{_self}>", "CreateAsync", $"{_self} document, {Condition}, {Types.Cancellation}", "document, condition, " + Token, $"document, {Result("condition")}, {Token}", [
            Members.Summary("Saves a new document and returns it, if a condition holds of its key's item, which is not there: one PutItem."), Invalid, NotSaved, NotUnique, ConditionFailed, StoredAlready]),
        new(Types.Task, "ReloadAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary("Reads a stored document anew and replaces all its fields: one consistent GetItem."), NotFound, KeyChanged], OnDocuments: false),
        new($"{Types.Task}<bool>", "SaveAsync", $"{_self} document, {Condition}, {SaveOptions}, {Types.Cancellation}", $"document, condition, options, {Token}", $"document, {Result("condition")}, options, {Token}", [
            Members.Summary("Saves a document if a condition holds of the item that is stored, in the same request: one PutItem or UpdateItem. When nothing changed there is no request, and the condition is not looked at."), NotUnique, Stale, ConditionFailed, KeyChanged], OnDocuments: false),
        new(Types.Task, "SaveOrThrowAsync", $"{_self} document, {Condition}, {SaveOptions}, {Types.Cancellation}", $"document, condition, options, {Token}", $"document, {Result("condition")}, options, {Token}", [
            Members.Summary("Saves a document if a condition holds of the item that is stored, in the same request, and throws when it is not valid or a callback stopped it: one PutItem or UpdateItem. When nothing changed there is no request, and the condition is not looked at."), Invalid, NotSaved, NotUnique, Stale, ConditionFailed, KeyChanged], OnDocuments: false),
        new($"{Types.Task}<bool>", "UpdateAttributesAsync", $"{_self} document, {Change}, {SaveOptions}, {Types.Cancellation}", $"document, change, options, {Token}", $"document, change, options, {Token}", [
            Members.Summary("Changes the document and saves it: one UpdateItem of what changed, or no request when nothing did; of a new document one PutItem."), NotUnique, Stale, KeyChanged], OnDocuments: false),
        new(Types.Task, "UpdateAttributesOrThrowAsync", $"{_self} document, {Change}, {SaveOptions}, {Types.Cancellation}", $"document, change, options, {Token}", $"document, change, options, {Token}", [
            Members.Summary("Changes the document, saves it, and throws when it is not valid or a callback stopped it: one UpdateItem of what changed, or no request when nothing did; of a new document one PutItem."), Invalid, NotSaved, NotUnique, Stale, KeyChanged], OnDocuments: false),
        new($"{Types.Task}<{_self}>", "UpdateAttributesAsync", $"{_keyParameters}, {Change}, {SaveOptions}, {Types.Cancellation}", $"{_keyArguments}, change, options, {Token}", $"{_key}, change, options, {Token}", [
            Members.Summary("Finds a document, changes it and saves what changed: one consistent GetItem, then one UpdateItem. UpdateAsync does without reading."), NotFound, Invalid, NotSaved, Stale]),
    ];

    private IEnumerable<Verb> Deleting() =>
    [
        new(Types.Task, "DeleteAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary($"{Deletes}: one DeleteItem."), .. StaleWhenLocked, KeyChanged], OnDocuments: false),
        new(Types.Task, "DeleteAsync", $"{_self} document, {Condition}, {Types.Cancellation}", "document, condition, " + Token, $"document, {Result("condition")}, {Token}", [
            Members.Summary("Deletes a document's item if a condition holds of it: one DeleteItem."), ConditionFailed, .. StaleWhenLocked, KeyChanged], OnDocuments: false),
        new($"{Types.Task}<bool>", "DestroyAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary($"{Deletes}, with the callbacks of its destruction: one DeleteItem. False when one of them stopped it; then nothing was sent."), .. StaleWhenLocked, KeyChanged], OnDocuments: false),
        new(Types.Task, "DestroyOrThrowAsync", $"{_self} document, {Types.Cancellation}", "document, " + Token, "document, " + Token, [
            Members.Summary($"{Deletes}, with the callbacks of its destruction, and throws when one of them stops it: one DeleteItem."),
            Members.Throws("global::Dynamoid.RecordNotDestroyedException", "A callback stopped it; nothing was sent."), .. StaleWhenLocked, KeyChanged], OnDocuments: false),
        new(Types.Task, "DeleteAsync", $"{_keyParameters}, {Types.Cancellation}", $"{_keyArguments}, {Token}", $"{_key}, {Token}", [
            Members.Summary("Deletes the item with a key, whether it is there or not: one DeleteItem.")]),
        new(Types.Task, "DeleteAsync", $"{_keyParameters}, {Condition}, {Types.Cancellation}", $"{_keyArguments}, condition, {Token}", $"{_key}, {Result("condition")}, {Token}", [
            Members.Summary("Deletes the item with a key if a condition holds of it: one DeleteItem."), ConditionFailed]),
        new(Types.Task, "DeleteAsync", $"{_keysType} keys, {Types.Cancellation}", "keys, " + Token, $"{_keysPassed}, {Token}", [
            Members.Summary("Deletes the items with some keys, whether they are there or not: one BatchWriteItem for each 25 different keys."), Unprocessed]),
    ];

    private IEnumerable<Verb> Updating() =>
    [
        new($"{Types.Task}<global::Dynamoid.UpdateResult<{_self}>>", "UpdateAsync", $"{_keyParameters}, {Update}, {UpdateOptions}, {Types.Cancellation}", $"{_keyArguments}, update, options, {Token}", $"{_key}, {Result("update")}, options, {Token}", [
            Members.Summary("Changes the item with a key, which must be there, and sets its time of update: one UpdateItem, without reading it. Other changes at the same time are not lost."), NotFound, ConditionFailed]),
        new($"{Types.Task}<{_self}?>", "UpdateFieldsAsync", $"{_keyParameters}, {Update}, {Types.Cancellation}", $"{_keyArguments}, update, {Token}", $"{_key}, {Result("update")}, {Token}", [
            Members.Summary("Changes the item with a key and returns it as it is afterwards, or null when it is not there or the update's condition does not hold: one UpdateItem.")]),
        new($"{Types.Task}<{_self}?>", "UpsertAsync", $"{_keyParameters}, {Update}, {Types.Cancellation}", $"{_keyArguments}, update, {Token}", $"{_key}, {Result("update")}, {Token}", [
            Members.Summary("Changes the item with a key, or makes it when it is not there, and returns it as it is afterwards; null when the update's condition does not hold: one UpdateItem.")]),
        new($"{Types.Task}<{_self}>", "IncAsync", $"{_keyParameters}, {Counters}, {Types.Cancellation}", $"{_keyArguments}, counters, touch, {Token}", $"{_key}, {Result("counters")}, touch, {Token}", [
            Members.Summary("Counts in the item with a key, which must be there, and returns it as it is afterwards: one UpdateItem, so that no count is lost."), NotFound, ConditionFailed, CountsOnly]),
        new(Types.Task, "UpdateAsync", $"{_self} document, {Update}, {UpdateOptions}, {Types.Cancellation}", $"document, update, options, {Token}", $"document, {Result("update")}, options, {Token}", [
            Members.Summary("Changes the document's item, which must be there, and takes over what it is like afterwards: one UpdateItem. Unsaved changes of other members stay unsaved changes."), Stale, ConditionFailed, KeyChanged], OnDocuments: false),
        new(Types.Task, "IncrementAsync", $"{_self} document, {Counters}, {Types.Cancellation}", $"document, counters, touch, {Token}", $"document, {Result("counters")}, touch, {Token}", [
            Members.Summary("Counts in the document's item, which must be there, and takes over what it is like afterwards: one UpdateItem, so that no count is lost."), Stale, ConditionFailed, CountsOnly], OnDocuments: false),
        new(Types.Task, "TouchAsync", $"{_self} document, {Moment}, {Types.Cancellation}", $"document, time, {Token}", $"document, time, {Token}", [
            Members.Summary("Sets the document's time of update to the present, or to a given time, in its item and in memory, and saves nothing else: one UpdateItem."), Stale], OnDocuments: false),
        new(Types.Task, "TouchAsync", $"{_self} document, {FieldList}, {Moment}, {Types.Cancellation}", $"document, fields, time, {Token}", $"document, {Result("fields")}, time, {Token}", [
            Members.Summary("Sets times of the document, and its time of update, to the present or to a given time, in its item and in memory, and saves nothing else: one UpdateItem."), Stale], OnDocuments: false),
    ];

    private IEnumerable<Verb> Locking() => _isLocked ? [Retrying(Change), Retrying($"global::System.Func<{_self}, {Types.Task}> change")] : [];

    private Verb Retrying(string change) => new(
        $"{Types.Task}<{_self}>",
        "UpdateWithRetryAsync",
        $"{_keyParameters}, {change}, global::Dynamoid.UpdateRetryOptions? options = null, {Types.Cancellation}",
        $"{_keyArguments}, change, options, {Token}",
        $"{_key}, change, options, {Token}",
        [
            Members.Summary("Finds a document, changes it and saves it, all of it again after a random pause when somebody else was faster, which the lock version tells: for each attempt one consistent GetItem and one UpdateItem. The change may run several times."),
            NotFound,
            Members.Throws("global::Dynamoid.StaleObjectException", "Somebody else was faster each time; the exception carries the item as it is."),
        ]);

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

    private string Stale => Members.Throws(
        "global::Dynamoid.StaleObjectException", _isLocked ? "Somebody else has changed or deleted the item; the exception carries it." : "The stored document has been deleted.");

    private string[] StaleWhenLocked => _isLocked ? [Stale] : [];

    private string Deletes => _isLocked ? "Deletes a document's item as it was loaded" : "Deletes a document's item, whether it is still there or not";

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
