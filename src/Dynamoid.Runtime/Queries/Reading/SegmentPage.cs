using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>A page of one segment.</summary>
/// <param name="Segment">Which segment.</param>
/// <param name="Reserved">How many items it was allowed to evaluate.</param>
/// <param name="Page">What it brought.</param>
internal readonly record struct SegmentPage<TItem>(int Segment, int? Reserved, PageContent<TItem> Page);
