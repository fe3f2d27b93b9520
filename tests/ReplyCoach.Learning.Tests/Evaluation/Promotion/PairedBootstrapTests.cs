using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Promotion;

namespace ReplyCoach.Learning.Tests.Evaluation.Promotion;

public sealed class PairedBootstrapTests
{
    [Fact]
    public void The_difference_is_that_of_both_figures_and_the_interval_holds_it()
    {
        // Old: all of 40 right. New: of the 20 in the middle ten are called the third.
        LabelledTwice[] drafts = [.. Enumerable.Range(0, 40).Select(i => new LabelledTwice(i % 2 * 2, i % 2 * 2, i % 4 == 0 ? 2 : i % 2 * 2))];
        var figure = PairedBootstrap.Difference(drafts);
        // F1 of the first: 2·10 / (20 + 10); of the third: 2·20 / (20 + 30).
        Assert.Equal(Math.Round((((2.0 / 3) + 0.8) / 2) - 1, 4), figure.Value);
        Assert.True(figure.Low < figure.Value && figure.Value < figure.High && figure.High < 0);
        Assert.Equal(figure, PairedBootstrap.Difference(drafts));
    }

    [Fact]
    public void The_same_labels_differ_by_nothing_and_refusals_count_against()
    {
        LabelledTwice[] same = [.. Enumerable.Range(0, 30).Select(i => new LabelledTwice(i % 3, i % 2, i % 2))];
        Assert.Equal(new Figure(0, 0, 0), PairedBootstrap.Difference(same));
        Assert.True(PairedBootstrap.Difference([.. same.Select(d => d with { Old = d.Truth, New = null })]).High < 0);
        Assert.True(PairedBootstrap.Difference([.. same.Select(d => d with { New = d.Truth })]).Low > 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => PairedBootstrap.Difference([]));
    }

    [Theory]
    [InlineData(-0.001, 0.001)]
    [InlineData(0.0, -0.0001)]
    public void Worse_is_what_is_below_zero_beyond_the_interval(double focusHigh, double toneHigh)
    {
        var comparison = new ModelComparison("1.2.3", new Figure(-0.1, -0.2, focusHigh), new Figure(-0.1, -0.2, toneHigh));
        Assert.Equal([focusHigh < 0 ? Axis.Focus : Axis.Tone], comparison.Worse);
    }
}
