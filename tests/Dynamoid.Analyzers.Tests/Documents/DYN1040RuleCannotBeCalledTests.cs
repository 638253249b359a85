using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1040RuleCannotBeCalledTests
{
    [Test, Reports]
    public Task A_method_that_no_generated_code_can_call_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A
        {
            [Validate] static void {|DYN1040:First|}(ValidationErrors errors) { }
            [Validate] void {|DYN1040:Second|}<T>(ValidationErrors errors) { }
            [Validate] void {|DYN1040:Third|}() { }
            [Validate] bool {|DYN1040:Fourth|}(ValidationErrors errors) => true;
            [Validate] void {|DYN1040:Fifth|}(ValidationErrors errors, int number) { }
            [Validate] void {|DYN1040:Sixth|}(ref ValidationErrors errors) { }
            [Validate] async void {|DYN1040:Seventh|}(ValidationErrors errors) => await Task.Yield();
            [Validate] Task<bool> {|DYN1040:Eighth|}(ValidationErrors errors) => Task.FromResult(true);
        }
        public class Base { [Validate] private void {|DYN1040:Hidden|}(ValidationErrors errors) { } }
        [DynamoDocument] public partial class B : Base { }
        [DynamoMap] public partial class C { [Validate] Task {|DYN1040:Later|}(ValidationErrors errors) => Task.CompletedTask; }
        """);

    [Test, Reports]
    public Task A_private_rule_of_a_document_or_map_that_others_are_derived_from_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Animal { [Validate] private void {|DYN1040:Check|}(ValidationErrors errors) { } }
        [DynamoDocument] public partial class Cat : Animal;
        [DynamoMap] public partial class Shape { public int Corners { get; set; } [Validate] void {|DYN1040:Check|}(ValidationErrors errors) { } }
        [DynamoMap] public partial class Square : Shape { public int Side { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Rules_of_every_form_are_left_alone() => Rule.Reports.AssertAsync("""
        public class Base { [Validate] protected virtual void Inherited(ValidationErrors errors) { } }
        [DynamoDocument] public partial class A : Base
        {
            [Validate] void First(ValidationErrors errors) { }
            [Validate(On = ValidateOn.Create)] Task Second(ValidationErrors errors, CancellationToken cancellationToken) => Task.CompletedTask;
            [Validate] public ValueTask Third(ValidationErrors errors) => default;
            protected override void Inherited(ValidationErrors errors) { }
        }
        [DynamoMap] public partial struct B { [Validate] readonly void Check(ValidationErrors errors) { } }
        """);

    [Test]
    public async Task The_message_names_the_method_and_says_how_it_must_look() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class A { [Validate] void Check() { } }"),
        Is.EqualTo(["Method 'Check' cannot be a rule because it does not take a ValidationErrors first: declare it as void Check(ValidationErrors errors), or of a document as Task Check(ValidationErrors errors, CancellationToken cancellationToken)"]));
}
