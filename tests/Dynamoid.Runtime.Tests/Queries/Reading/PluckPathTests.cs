using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Queries;

namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>What is asked for to get values inside of items, and where they are in what comes.</summary>
public class PluckPathTests
{
    private static readonly FieldPath Main = new(0, "main");
    private static readonly FieldPath Lines = new(1, "lines");

    [Test]
    public void A_path_is_sent_as_it_is() => Check([Main.Child("home").Child("street")], "main.home.street", "main home street");

    [Test]
    public void The_only_element_that_is_asked_for_is_the_first_that_comes() => Check([Lines.At(3).Child("price")], "lines[3].price", "lines 0 price");

    [Test]
    public void Of_two_paths_the_one_above_is_enough() =>
        Check([Main.Child("home").Child("street"), Main.Child("home"), Main.Child("home")], "main.home", "main home street", "main home", "main home");

    [Test]
    public void Elements_of_one_list_are_sent_whole_and_stand_in_their_order() =>
        Check([Lines.At(5).Child("price"), Lines.At(2).Child("price"), Lines.At(5).Child("names").At(1)], "lines[5],lines[2]", "lines 1 price", "lines 0 price", "lines 1 names 1");

    [Test]
    public void In_a_list_that_is_sent_whole_each_element_has_its_place() => Check([Lines.At(5).Child("price"), Lines], "lines", "lines 5 price", "lines");

    [Test]
    public void Elements_of_different_lists_do_not_meet() =>
        Check([Lines.At(5), Main.Child("names").At(7).At(2)], "lines[5],main.names[7][2]", "lines 0", "main names 0 0");

    private static void Check(FieldPath[] asked, string sent, params string[] ways)
    {
        PluckPaths paths = new(asked);
        Assert.That(string.Join(',', paths.Sent), Is.EqualTo(sent));
        Assert.That(asked.Select(path => string.Join(' ', paths.StepsTo(path).Select(static step => step.Name is { } name ? Encoding.UTF8.GetString(name) : $"{step.Index}"))), Is.EqualTo(ways));
    }
}
