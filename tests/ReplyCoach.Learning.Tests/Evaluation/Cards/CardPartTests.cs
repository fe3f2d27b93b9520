using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation.Cards;

namespace ReplyCoach.Learning.Tests.Evaluation.Cards;

public sealed class CardPartTests
{
    [Fact]
    public void A_text_in_a_table_stays_in_its_field()
    {
        Assert.Equal("a \\| b c \\*d\\* \\<e> \\`f\\` \\[g] \\\\ h", Markdown.Field("a | b\nc *d* <e> `f` [g] \\ h"));
        Assert.Equal(["| a | b |", "|---|---|", "| 1 | 2 |", ""], Markdown.Table(["a", "b"], [["1", "2"]]));
        Assert.Equal(("–", "50.0 %"), (Markdown.Part(null), Markdown.Part(0.5)));
    }

    [Fact]
    public void Failures_show_written_texts_and_of_others_only_the_id()
    {
        var written = Judged.Draft("w-1", focus: 0, text: "Yes | no") with { Source = "written", Split = "test" };
        var lines = FailurePart.Lines([Reports.Of("test split", written.As(Judged.Of(Axis.Focus, 2))), Reports.Of("real", Judged.Draft("r-1", focus: 0, text: "Secret").As(Judged.Of(Axis.Focus, 1)))]).ToList();
        Assert.Contains("| w-1 | Yes \\| no | brand | community | 0.800 |", lines);
        Assert.Contains("| r-1 | brand | mixed | 0.800 |", lines);
        Assert.DoesNotContain(lines, l => l.Contains("Secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_kept_below_a_heading_of_their_own()
    {
        Assert.Empty(NotesPart.Lines([]));
        Assert.Equal(
            ["## Notes of the developers", "", "### Labels", "Alpha 0.9.", "```", "# no heading", "```", ""],
            NotesPart.Lines(["# Labels", "Alpha 0.9.", "```", "# no heading", "```"]));
    }

    [Fact]
    public void The_learning_curve_has_a_part_when_there_is_one()
    {
        var report = Reports.Model(Reports.Of("test split", Judged.Draft("1").As()));
        Assert.DoesNotContain(QualityPart.Lines(report), l => l.Contains("learning-curve", StringComparison.Ordinal));
        var lines = QualityPart.Lines(report with { LearningCurve = [new(120, 0.5, 0.625)] }).ToList();
        Assert.Contains("| 120 | 0.500 | 0.625 |", lines);
        Assert.Contains("![Learning curve](learning-curve.svg)", lines);
        Assert.Contains("![Confusion of tone on test split](confusion-test-split-tone.svg)", lines);
    }

    [Fact]
    public void A_set_measured_anew_takes_its_old_place()
    {
        var (one, two) = (Reports.Of("one", Judged.Draft("1").As()), Reports.Of("two", Judged.Draft("2").As()));
        var again = Reports.Of("one", Judged.Draft("1").As(), Judged.Draft("3").As());
        Assert.Equal([again, two], Reports.Model(one, two).With(again).Sets);
        Assert.Equal([one, two], Reports.Model(one).With(two).Sets);
    }
}
