using Dynamoid.Conditions;
using Dynamoid.Queries;

namespace Dynamoid;

/// <content>Values without their documents.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>
    /// The values of a field, one by one, without their documents: <c>Pluck(a =&gt; a.City)</c>, or of one inside of a map or list, <c>Pluck(a =&gt; a.Home.Street)</c>. One Query or Scan for
    /// each page, of that field and the keys; read capacity is charged for the whole items all the same.
    /// </summary>
    /// <remarks>An item that lacks the field, or stores a null, gives the type's default: null, nought, false.</remarks>
    /// <exception cref="ItemFormatException">A value does not fit the field; it tells the item's key.</exception>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public IAsyncEnumerable<TValue> Pluck<TValue>(Func<TFields, IField<TValue>> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        IField<TValue> one = field(default);
        PluckPaths paths = new(one.Path);
        PluckedField<TValue> values = PluckedOf(paths, one);
        return PluckAsync(paths, values.Read);
    }

    /// <summary>The values of two fields, item by item: <c>Pluck(a =&gt; (a.City, a.Latitude))</c>.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public IAsyncEnumerable<(T1 First, T2 Second)> Pluck<T1, T2>(Func<TFields, (IField<T1> First, IField<T2> Second)> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        (IField<T1> one, IField<T2> two) = fields(default);
        PluckPaths paths = new(one.Path, two.Path);
        PluckedField<T1> first = PluckedOf(paths, one);
        PluckedField<T2> second = PluckedOf(paths, two);
        return PluckAsync(paths, item => (first.Read(item), second.Read(item)));
    }

    /// <summary>The values of three fields, item by item.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public IAsyncEnumerable<(T1 First, T2 Second, T3 Third)> Pluck<T1, T2, T3>(Func<TFields, (IField<T1> First, IField<T2> Second, IField<T3> Third)> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        (IField<T1> one, IField<T2> two, IField<T3> three) = fields(default);
        PluckPaths paths = new(one.Path, two.Path, three.Path);
        PluckedField<T1> first = PluckedOf(paths, one);
        PluckedField<T2> second = PluckedOf(paths, two);
        PluckedField<T3> third = PluckedOf(paths, three);
        return PluckAsync(paths, item => (first.Read(item), second.Read(item), third.Read(item)));
    }

    /// <summary>The values of four fields, item by item.</summary>
    /// <inheritdoc cref="Pluck{TValue}(Func{TFields, IField{TValue}})" path="/*[not(self::summary)]"/>
    public IAsyncEnumerable<(T1 First, T2 Second, T3 Third, T4 Fourth)> Pluck<T1, T2, T3, T4>(
        Func<TFields, (IField<T1> First, IField<T2> Second, IField<T3> Third, IField<T4> Fourth)> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        (IField<T1> one, IField<T2> two, IField<T3> three, IField<T4> four) = fields(default);
        PluckPaths paths = new(one.Path, two.Path, three.Path, four.Path);
        PluckedField<T1> first = PluckedOf(paths, one);
        PluckedField<T2> second = PluckedOf(paths, two);
        PluckedField<T3> third = PluckedOf(paths, three);
        PluckedField<T4> fourth = PluckedOf(paths, four);
        return PluckAsync(paths, item => (first.Read(item), second.Read(item), third.Read(item), fourth.Read(item)));
    }

    private static PluckedField<TValue> PluckedOf<TValue>(PluckPaths paths, IField<TValue> field) => new(T.Schema.Document, paths.StepsTo(field.Path), field.Form);
}
