using System.Xml.Linq;

using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Drawings;

namespace ReplyCoach.Learning.Tests.Evaluation.Drawings;

public sealed class SvgTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void Words_are_escaped_and_what_xml_forbids_is_left_out()
    {
        var drawing = new Svg(10, 20, "a < b & \"c\"");
        drawing.Text(1, 2, "<script>\u0001 & \ud800 é");
        var svg = XDocument.Parse(drawing.ToString()).Root!;
        Assert.Equal("a < b & \"c\"", svg.Element(Ns + "title")!.Value);
        Assert.Equal("<script> &  é", svg.Element(Ns + "text")!.Value);
        Assert.Equal(("0 0 10 20", "#ffffff"), (svg.Attribute("viewBox")!.Value, svg.Element(Ns + "rect")!.Attribute("fill")!.Value));
    }

    [Fact]
    public void Every_drawing_of_a_report_is_sound_and_named_after_what_it_shows()
    {
        var set = Reports.Of("Test split & <more>", Judged.Draft("1", focus: 2).As(Judged.Of(Axis.Focus, 2, 0.8m)), Judged.Draft("2", focus: 2).As(Judged.Of(Axis.Focus, 0, 0.6m)));
        var drawings = CardDrawings.Of(Reports.Model(set) with { LearningCurve = [new(100, 0.5, 0.6), new(800, 0.7, 0.8)] });
        Assert.Equal(
            ["calibration-focus.svg", "calibration-tone.svg", "confusion-test-split-more-focus.svg", "confusion-test-split-more-tone.svg", "learning-curve.svg"],
            drawings.Select(d => d.File));
        Assert.All(drawings, d => Assert.True(CardDrawings.IsOurs(d.File)));
        Assert.All(drawings, d => Assert.Equal(Ns + "svg", XDocument.Parse(d.Text).Root!.Name));
        Assert.Contains(XDocument.Parse(drawings[2].Text).Descendants(Ns + "text"), t => t.Value == "1 (50 %)");
        Assert.Equal(4, XDocument.Parse(drawings[4].Text).Descendants(Ns + "circle").Count());
    }

    [Fact]
    public void Without_figures_there_are_no_drawings() => Assert.Empty(CardDrawings.Of(Reports.Model()));

    [Fact]
    public void Other_files_are_left_alone() => Assert.False(CardDrawings.IsOurs("logo.svg"));
}
