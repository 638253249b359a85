using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1041CallbackCannotBeCalledTests
{
    [Test, Reports]
    public Task A_method_that_its_event_has_no_use_for_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A
        {
            [BeforeSave] static void {|DYN1041:First|}() { }
            [BeforeSave] void {|DYN1041:Second|}<T>() { }
            [BeforeCreate] int {|DYN1041:Third|}() => 1;
            [BeforeUpdate] void {|DYN1041:Fourth|}(int number) { }
            [AroundSave] Task {|DYN1041:Fifth|}() => Task.CompletedTask;
            [AroundDestroy] void {|DYN1041:Sixth|}(Func<Task> next) { }
            [AfterSave] bool {|DYN1041:Seventh|}() => true;
            [AfterFind] Task {|DYN1041:Eighth|}() => Task.CompletedTask;
            [AfterInitialize] void {|DYN1041:Ninth|}(CancellationToken cancellationToken) { }
            [AfterCommit] async void {|DYN1041:Tenth|}() => await Task.Yield();
        }
        public class Base { [BeforeSave] private void {|DYN1041:Hidden|}() { } }
        [DynamoDocument] public partial class B : Base { }
        """);

    [Test, Reports]
    public Task A_private_method_of_a_document_that_others_are_derived_from_is_reported_for_each() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Animal { [BeforeSave] private void {|DYN1041:{|DYN1041:Clean|}|}() { } }
        [DynamoDocument] public partial class Cat : Animal;
        [DynamoDocument] public partial class Dog : Animal;
        """);

    [Test, Reports]
    public Task A_method_that_another_member_hides_is_reported_since_that_would_be_called() => Rule.Reports.AssertAsync("""
        public class Base
        {
            [BeforeSave] protected void {|DYN1041:Clean|}() { }
            [BeforeSave] protected void {|DYN1041:Count|}() { }
            [BeforeSave] protected void Trim() { }
            [BeforeSave] protected virtual void Sort() { }
        }
        public class Middle : Base { protected new void Clean() { } protected override void Sort() { } }
        [DynamoDocument] public partial class A : Middle
        {
            [BeforeSave] protected new void Clean() { }
            [NotStored] protected new int Count { get; set; }
            protected void Trim(string what) { }
            protected override void Sort() { }
        }
        """);

    [Test, LeavesAlone]
    public Task Callbacks_of_every_form_are_left_alone() => Rule.Reports.AssertAsync("""
        public class Base { [BeforeSave] protected virtual void Inherited() { } }
        [DynamoDocument] public partial class A : Base
        {
            [BeforeSave, BeforeDestroy] bool First() => true;
            [BeforeValidation] ValueTask<bool> Second(CancellationToken cancellationToken) => new(true);
            [AroundSave] Task Third(Func<Task> next) => next();
            [AroundUpdate] ValueTask Fourth(Func<ValueTask> next, CancellationToken cancellationToken) => next();
            [AfterTouch, AfterRollback] Task Fifth() => Task.CompletedTask;
            [AfterInitialize, AfterFind] void Sixth() { }
            protected override void Inherited() { }
        }
        """);

    [Test]
    public async Task The_message_names_method_and_event_and_says_how_it_must_look() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class A { [AroundSave] void Measure(Func<Task> next) { } }"),
        Is.EqualTo(["Method 'Measure' cannot be called for AroundSave because it returns neither Task nor ValueTask: declare it as async Task Measure(Func<Task> next)"]));
}
