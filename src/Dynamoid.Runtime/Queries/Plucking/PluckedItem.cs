using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>Takes all that is wanted out of an item.</summary>
/// <param name="item">A reader that stands at the item; it need not go on.</param>
internal delegate TItem PluckedItem<out TItem>(ItemReader item);
