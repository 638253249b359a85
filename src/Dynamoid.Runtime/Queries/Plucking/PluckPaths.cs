using Dynamoid.Conditions;

namespace Dynamoid.Queries;

/// <summary>
/// The paths that are sent for some values, and the ways to the values in what comes. DynamoDB refuses paths of which one leads on from another, and sends of a list only the elements
/// that were asked for, one after the other.
/// </summary>
internal sealed class PluckPaths
{
    private readonly List<FieldPath> _sent;

    public PluckPaths(params IReadOnlyList<FieldPath> asked)
    {
        List<FieldPath> whole = [.. asked.Distinct().Where(path => !asked.Any(other => IsAbove(other, path)))];
        // Where several elements of a list are asked for, each is sent whole: of one that lacks what is asked of it, nobody knows whether it keeps its place.
        _sent = [.. whole.Select(path => FirstElement(path) is { } element && whole.Any(other => other != path && FirstElement(other)?.Parent!.Equals(element.Parent) == true) ? element : path).Distinct()];
    }

    /// <summary>The paths to ask for.</summary>
    public IReadOnlyList<FieldPath> Sent => _sent;

    /// <summary>The way to a value.</summary>
    public PluckStep[] StepsTo(FieldPath path)
    {
        FieldPath sent = _sent.First(other => other.Equals(path) || IsAbove(other, path));
        List<PluckStep> steps = [];
        for (FieldPath? at = path; at is not null; at = at.Parent)
        {
            bool isSent = at.Equals(sent) || IsAbove(at, sent);
            steps.Insert(0, PluckStep.Of(at, isSent && at.Name is null ? PlaceOf(at) : at.Index));
        }

        return [.. steps];
    }

    // The elements before it that are sent as well.
    private int PlaceOf(FieldPath element) =>
        _sent.Select(FirstElement).Count(other => other is not null && other.Parent!.Equals(element.Parent) && other.Index < element.Index);

    private static FieldPath? FirstElement(FieldPath path)
    {
        FieldPath? first = null;
        for (FieldPath? at = path; at is not null; at = at.Parent)
            first = at.Name is null ? at : first;
        return first;
    }

    private static bool IsAbove(FieldPath above, FieldPath path)
    {
        for (FieldPath? at = path.Parent; at is not null; at = at.Parent)
        {
            if (at.Equals(above))
                return true;
        }

        return false;
    }
}
