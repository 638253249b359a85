using System.Reflection;
using Dynamoid.Verdicts.Tests.Corpus;

namespace Dynamoid.Verdicts.Tests;

/// <summary>A query of the corpus: a method, and what it should send.</summary>
public sealed class Site(MethodInfo method, SendsAttribute expected)
{
    public static IReadOnlyList<Site> All { get; } =
    [
        .. typeof(SendsAttribute).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(static method => method.IsDefined(typeof(SendsAttribute), inherit: false))
            .Select(static method => new Site(method, method.GetCustomAttribute<SendsAttribute>()!)),
    ];

    public SendsAttribute Expected { get; } = expected;

    /// <summary>Class and method, as the analyzer's reports are found by.</summary>
    public string Name { get; } = $"{method.DeclaringType!.Name}.{method.Name}";

    public Task RunAsync() => (Task)method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null)!;

    public override string ToString() => Name.Replace('_', ' ');
}
