using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Async;

internal sealed class DYN6002SaveResultIgnoredTests
{
    private const string Id = DYN6002SaveResultIgnored.Id;

    private const string Member = """
        [DynamoDocument] public partial class Member { [System.ComponentModel.DataAnnotations.Required] public string? Name { get; set; } }
        [DynamoDocument] public partial class Guest : System.ComponentModel.DataAnnotations.IValidatableObject
        {
            public string? Name { get; set; }
            public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(System.ComponentModel.DataAnnotations.ValidationContext context) => [];
        }
        """;

    [Test, Reports]
    public Task An_ignored_result_is_reported_of_documents_that_can_be_refused() => CallCheck.AssertAsync(
        Id,
        Member + " public static async Task Run(Member member, Guest guest, Site.MemberSet set) { await member.{|DYN6002:SaveAsync|}(); await guest.{|DYN6002:SaveAsync|}().ConfigureAwait(false); await set.{|DYN6002:SaveAsync|}(member); await member.{|DYN6002:UpdateAttributesAsync|}(m => m.Name = null); }");

    [TestCase("[Validate] public void Check(ValidationErrors errors) { }")]
    [TestCase("[BeforeValidation] public bool Check() => true;")]
    [TestCase("[BeforeSave] public Task<bool> Check() => Task.FromResult(true);")]
    [TestCase("[BeforeCreate] public ValueTask<bool> Check() => new(true);")]
    [TestCase("[BeforeUpdate] public bool Check() => true;")]
    [Reports]
    public Task Own_rules_and_callbacks_that_say_whether_to_go_on_can_refuse(string method) => CallCheck.AssertAsync(
        Id,
        $"[DynamoDocument] public partial class Member {{ public string? Name {{ get; set; }} {method} }} public static async Task Run(Member member) {{ await member.{{|DYN6002:SaveAsync|}}(); }}");

    [TestCase("[BeforeSave] public void Check() { }")]
    [TestCase("[BeforeSave] public Task Check() => Task.CompletedTask;")]
    [TestCase("[AfterSave] public void Check() { }")]
    [TestCase("[BeforeDestroy] public bool Check() => true;")]
    [LeavesAlone]
    public Task Callbacks_that_cannot_stop_a_save_refuse_nothing(string method) => CallCheck.AssertAsync(
        Id,
        $"[DynamoDocument] public partial class Member {{ public string? Name {{ get; set; }} {method} }} public static async Task Run(Member member) {{ await member.SaveAsync(); }}");

    [Test, LeavesAlone]
    public Task Others_are_left_alone() => CallCheck.AssertAsync(
        Id,
        Member + " public static async Task<bool> Run(Member member, Order order) { await order.SaveAsync(); await member.SaveOrThrowAsync(); await Member.UpdateAttributesAsync(\"x\", m => m.Name = null); await member.UpdateAsync(m => m.Name.Set(\"y\")); if (await member.SaveAsync()) return false; return await member.SaveAsync(); }");

    [Test, Fixes]
    public Task The_fix_throws_instead() => CallCheck.AssertFixAsync(
        Id,
        Member + " public static async Task Run(Member member, CancellationToken token) { await member.SaveAsync(); await member.SaveAsync(cancellationToken: token); }",
        Member + " public static async Task Run(Member member, CancellationToken token) { await member.SaveOrThrowAsync(); await member.SaveOrThrowAsync(cancellationToken: token); }");

    [Test, Fixes]
    public Task The_fix_of_changed_attributes_throws_too() => CallCheck.AssertFixAsync(
        Id,
        Member + " public static async Task Run(Member member) { await member.UpdateAttributesAsync(m => m.Name = null); }",
        Member + " public static async Task Run(Member member) { await member.UpdateAttributesOrThrowAsync(m => m.Name = null); }");

    [Test, Fixes]
    public Task The_fix_keeps_a_condition() => CallCheck.AssertFixAsync(
        Id,
        Member + " public static async Task Run(Member member) { await member.SaveAsync(m => m.Name == null); }",
        Member + " public static async Task Run(Member member) { await member.SaveOrThrowAsync(m => m.Name == null); }");
}
