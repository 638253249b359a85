using Dynamoid.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Architecture.Tests.Laws;

public sealed class ReflectionBanTests
{
    [Test]
    public void The_runtime_uses_no_reflection() => Assert.That(ReflectionBan.Violations(RuntimeSources.Real, RuntimeSources.Real.SyntaxTrees), Is.Empty);

    [Test]
    public void Generated_code_uses_no_reflection()
    {
        var (compilation, generated) = RuntimeSources.Generate();
        Assert.That(generated.Select(tree => Path.GetFileName(tree.FilePath)), Has.Some.Contains("Order.Codec"));
        Assert.That(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error && generated.Contains(problem.Location.SourceTree)), Is.Empty);
        Assert.That(ReflectionBan.Violations(compilation, generated), Is.Empty);
    }

    [TestCase("object? Make() => Activator.CreateInstance(typeof(string));")]
    [TestCase("object Properties() => typeof(string).GetProperties();")]
    [TestCase("object? Call(Delegate d) => d.Method;")]
    [TestCase("object Inner(Type type) => type.MakeGenericType(type);")]
    [TestCase("System.Reflection.Assembly? assembly;")]
    [TestCase("System.Linq.Expressions.Expression<Func<int>> Tree() => () => 1;")]
    [TestCase("int Length(dynamic text) => text.Length;")]
    public void A_use_of_it_is_found(string member) => Assert.That(ViolationsOf(member), Is.Not.Empty);

    [TestCase("string Name<T>() => typeof(T).Name;")]
    [TestCase("bool IsValue<T>() => typeof(T).IsValueType;")]
    [TestCase("int Twice(int number) => 2 * number;")]
    public void Other_code_is_left_alone(string member) => Assert.That(ViolationsOf(member), Is.Empty);

    private static IEnumerable<string> ViolationsOf(string member)
    {
        var compilation = RuntimeSources.Compile([("Errors/Sample.cs", $"class Sample {{ {member} }}")]);
        return ReflectionBan.Violations(compilation, compilation.SyntaxTrees);
    }
}
