using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Tests.Scoring;

public sealed class AxisScorerTests
{
    private static readonly AxisModel Focus = SmallCoach.Model().Focus;

    [Fact]
    public void The_pull_is_the_weighted_signals_and_the_middle_the_offset_with_the_weighted_evenness()
    {
        var axis = Score(Focus, signal: 0.4, evenness: 0.3);
        Assert.Equal(2 * 0.4, axis.Pull, 1e-15);
        Assert.Equal(0.5 + (2 * 0.3), axis.Middle, 1e-15);
        Assert.Equal(0, axis.Wording);
    }

    [Theory]
    [InlineData(100, AxisScorer.MostMiddle)]
    [InlineData(-100, -AxisScorer.MostMiddle)]
    public void No_draft_is_pinned_to_the_middle_or_barred_from_it(double evenness, double middle) =>
        Assert.Equal(middle, Score(Focus, signal: 0.4, evenness).Middle);

    [Theory]
    [InlineData(0.1, 0.1)]
    [InlineData(5, 0.4)]
    [InlineData(-5, -0.4)]
    public void What_no_principle_explains_weighs_at_most_half_of_what_principles_do(double post, double wording)
    {
        var axis = Score(Focus with { WordlessWeights = [.. Measures.WithoutWords.Select(m => m == Measure.Post ? post : 0)] }, signal: 0.4, evenness: 0);
        Assert.Equal(wording, axis.Wording, 1e-15);
        Assert.Equal((2 * 0.4) + wording, axis.Pull, 1e-15);
    }

    [Theory]
    [InlineData(-2, 0.5, "brand")]
    [InlineData(0.2, 0.5, "mixed")]
    [InlineData(2, 0.5, "community")]
    [InlineData(0.1, -4, "community")]
    public void The_verdict_names_the_likeliest_label(double pull, double middle, string label)
    {
        var verdict = new AxisScorer(Focus).Verdict(new AxisScore(pull, middle, 0), 51.5m, 50m);
        Assert.Equal((51.5m, 50m, label), (verdict.Score, verdict.Baseline, verdict.Label));
        Assert.Equal(Focus.Labels, verdict.Probabilities.Select(p => p.Label));
        Assert.Equal(1m, verdict.Probabilities.Sum(p => p.Probability));
        Assert.Equal(label, verdict.Probabilities.MaxBy(p => p.Probability)!.Label);
        var (low, mid, high) = new AxisScore(pull, middle, 0).Probabilities;
        Assert.All(verdict.Probabilities.Zip([low, mid, high]), pair => Assert.Equal(pair.Second, (double)pair.First.Probability, 0.001));
    }

    [Fact]
    public void An_axis_is_sure_from_the_border_on()
    {
        var axis = new AxisScore(0.9, 0.5, 0);
        var (_, mid, high) = axis.Probabilities;
        Assert.Equal(high - mid, axis.Lead, 1e-12);
        Assert.True(Sure(axis.Lead));
        Assert.True(Sure(0));
        Assert.False(Sure(axis.Lead + 1e-9));

        bool Sure(double from) => new AxisScorer(Focus with { SureFrom = from }).Verdict(axis, 50, 50).Sure;
    }

    [Fact]
    public void A_draft_that_shows_nothing_gets_the_baseline_and_no_rows()
    {
        var verdict = SmallCoach.Of(SmallCoach.Model()).Score(new DraftInput("See you all tomorrow"));
        Assert.Equal((50m, 50m, "mixed"), (verdict.Focus!.Score, verdict.Focus.Baseline, verdict.Focus.Label));
        Assert.Empty(verdict.Ledger);
    }

    [Fact]
    public void Evenness_moves_the_probabilities_and_adds_no_row()
    {
        var both = new WeightTable(3, [WordKey.Of("tomorrow")], [0, 16000, 0]);
        var verdict = SmallCoach.Of(SmallCoach.Model(both)).Score(new DraftInput("See you all tomorrow"));
        Assert.Equal(50m, verdict.Focus!.Score);
        Assert.Empty(verdict.Ledger);
        Assert.True(verdict.Focus.Probabilities[1].Probability > verdict.Tone!.Probabilities[1].Probability);
    }

    // One principle with the signal, in a post that no measure but those without words is weighted for.
    private static AxisScore Score(AxisModel model, double signal, double evenness)
    {
        var (draft, signals) = SmallCoach.Read(SmallCoach.Model(), "hello");
        signals.Values[0] = signal;
        signals.Strengths[1 + (int)Axis.Focus] = evenness;
        return new AxisScorer(model).Score(draft, signals);
    }
}
