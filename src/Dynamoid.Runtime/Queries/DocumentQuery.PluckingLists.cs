using System.Runtime.CompilerServices;
using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries;

namespace Dynamoid;

/// <content>Lists of values without their documents.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>All values of a field, as <see cref="Pluck{TValue}(Func{TFields, IField{TValue}})"/> gives them one by one.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public Task<List<TValue>> PluckAsync<TValue>(Func<TFields, IField<TValue>> field, CancellationToken cancellationToken = default) =>
        ListOf(Pluck(field), cancellationToken);

    /// <summary>All values of two fields, item by item: <c>PluckAsync(a =&gt; (a.City, a.Latitude))</c>.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public Task<List<(T1 First, T2 Second)>> PluckAsync<T1, T2>(Func<TFields, (IField<T1> First, IField<T2> Second)> fields, CancellationToken cancellationToken = default) =>
        ListOf(Pluck(fields), cancellationToken);

    /// <summary>All values of three fields, item by item.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public Task<List<(T1 First, T2 Second, T3 Third)>> PluckAsync<T1, T2, T3>(
        Func<TFields, (IField<T1> First, IField<T2> Second, IField<T3> Third)> fields, CancellationToken cancellationToken = default) =>
        ListOf(Pluck(fields), cancellationToken);

    /// <summary>All values of four fields, item by item.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public Task<List<(T1 First, T2 Second, T3 Third, T4 Fourth)>> PluckAsync<T1, T2, T3, T4>(
        Func<TFields, (IField<T1> First, IField<T2> Second, IField<T3> Third, IField<T4> Fourth)> fields, CancellationToken cancellationToken = default) =>
        ListOf(Pluck(fields), cancellationToken);

    private static async Task<List<TItem>> ListOf<TItem>(IAsyncEnumerable<TItem> items, CancellationToken cancellationToken)
    {
        List<TItem> all = [];
        await foreach (TItem item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            all.Add(item);
        return all;
    }

    private async IAsyncEnumerable<TItem> PluckAsync<TItem>(PluckPaths paths, PluckedItem<TItem> values, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        QueryOptions options = _options with { Projection = paths.Sent };
        ReadPlan plan = PlanOf(options);
        PluckedItemReader<TItem> items = new(T.Schema, values);
        await foreach (PageContent<TItem> page in ReadAsync<TItem, PluckedItemReader<TItem>>(plan, plan.Parts, options, items, cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in page.Items)
                yield return item;
        }
    }
}
