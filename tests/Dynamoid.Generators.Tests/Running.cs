using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Dynamoid.Generators.Tests;

/// <summary>Runs what is generated.</summary>
internal static class Running
{
    private const string Helpers = """
        using Amazon.DynamoDBv2.Model;
        using Dynamoid.Documents;

        public static class Check
        {
            public static T Stored<T, TKey>(T document) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey> =>
                DynamoidClient.Current.Documents<T, TKey>().FromItem(DocumentItems.ToItem<T, TKey>(document));

            public static T From<T, TKey>(params (string Name, AttributeValue Value)[] item) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey>
            {
                Dictionary<string, AttributeValue> attributes = [];
                foreach (var (name, value) in item)
                    attributes[name] = value;
                return DynamoidClient.Current.Documents<T, TKey>().FromItem(attributes);
            }

            public static string Changes<T, TKey>(T document) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey>
            {
                FieldSet changed = T.ChangedFields(document, document.Slot.State);
                List<string> names = [];
                for (int field = 0; field < T.Schema.Fields.Count; field++)
                {
                    if (changed.Contains(field))
                        names.Add(T.Schema.Fields[field].Attribute);
                }

                return string.Join(",", names);
            }

            public static void Copy<T, TKey>(T source, T target) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey> => T.CopyFields(source, target, default);

            public static void AssignKey<T, TKey>(T document) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey> => T.AssignKey(document);

            public static void Restore<T, TKey>(T document) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey> => T.RestoreUpdated(document, document.Slot.State!);

            public static void Stamp<T, TKey>(T document, DateTimeOffset now, bool keep = false) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey>
            {
                T.StampCreated(document, now);
                T.StampUpdated(document, now, keep);
            }
        }
        """;

    /// <summary>Compiles documents and runs the statements of a method that yields lines.</summary>
    public static List<string> Lines(string documents, string statements)
    {
        const string Usings = "using System.Globalization; using System.Linq; using Amazon.DynamoDBv2.Model; using Dynamoid.Documents; using Shop;\n";
        TestProject project = TestProject.Of(documents)
            .With("Check.cs", Helpers)
            .With("Program.cs", $"{Usings} public static class Program {{ public static IEnumerable<object?> Run() {{ {statements} }} }}");
        Compilation compilation = GeneratorRun.Of(new DocumentGenerator(), project with { AssemblyName = "Run" + Guid.NewGuid().ToString("N") }).Output;
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        Assert.That(result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        image.Position = 0;

        DynamoidClient.Configure(static options => (options.Endpoint, options.Region) = (new("http://localhost:1"), "local"));
        Assembly assembly = AssemblyLoadContext.Default.LoadFromStream(image);
        var lines = (IEnumerable<object?>)assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, [])!;
        return [.. lines.Select(static line => Convert.ToString(line, System.Globalization.CultureInfo.InvariantCulture) ?? "null")];
    }
}
