using System.ComponentModel;

namespace Dynamoid.Conditions;

/// <summary>How a list and its elements are stored.</summary>
/// <typeparam name="TList">The list.</typeparam>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">An element as a field.</typeparam>
/// <param name="list">How the list is stored.</param>
/// <param name="element">How an element is stored.</param>
/// <param name="elementAt">The element at a path.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListForm<TList, T, TElement>(StoredForm<TList> list, StoredForm<T> element, Func<FieldPath, TElement> elementAt)
    where TElement : struct, IField
{
    internal StoredForm<TList> List { get; } = list;

    internal StoredForm<T> Element { get; } = element;

    internal Func<FieldPath, TElement> ElementAt { get; } = elementAt;
}
