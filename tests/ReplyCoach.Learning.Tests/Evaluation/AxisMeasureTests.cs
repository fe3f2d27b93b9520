using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class AxisMeasureTests
{
    [Fact]
    public void What_was_promised_is_held_against_what_was_kept()
    {
        // The bin of 0.9: promised 0.9 and 0.98, one of two right; the bin of 0.6: promised 0.6, right. A refusal has no part.
        JudgedDraft[] judged =
        [
            Judged.Draft("1", focus: 2).As(Judged.Of(Axis.Focus, 2, 0.9m)),
            Judged.Draft("2", focus: 0).As(Judged.Of(Axis.Focus, 2, 0.98m)),
            Judged.Draft("3", focus: 1).As(Judged.Of(Axis.Focus, 1, 0.6m)),
            Judged.Draft("4", focus: 1).Refused(),
        ];
        var axis = AxisMeasure.Of(Axis.Focus, judged);
        Assert.Equal([new CalibrationBin(1, 0.6, 1), new CalibrationBin(2, 0.94, 0.5)], axis.Calibration);
        Assert.Equal(Math.Round(((1 * 0.4) + (2 * 0.44)) / 3, 4), axis.CalibrationError.Value);
        // −ln of 0.9, of the 0.01 left for the true label of the second, and of 0.6.
        Assert.Equal(Math.Round(-(Math.Log(0.9) + Math.Log(0.01) + Math.Log(0.6)) / 3, 4), axis.LogLoss.Value);
        Assert.Equal(0.5, axis.Accuracy);
        Assert.Equal([0, 1, 0, 1], axis.Confusion[1]);
    }

    [Fact]
    public void A_probability_of_nothing_costs_much_and_not_without_end()
    {
        var axis = AxisMeasure.Of(Axis.Tone, [Judged.Draft("1", tone: 0).As(tone: Judged.Of(Axis.Tone, 2, 1m))]);
        Assert.Equal(Math.Round(-Math.Log(0.0005), 4), axis.LogLoss.Value);
    }

    [Fact]
    public void The_highest_label_above_the_lowest_counts_half_for_a_tie()
    {
        JudgedDraft[] judged =
        [
            Judged.Draft("1", focus: 0).As(Judged.Of(Axis.Focus, 0, score: 20)),
            Judged.Draft("2", focus: 0).As(Judged.Of(Axis.Focus, 0, score: 60)),
            Judged.Draft("3", focus: 2).As(Judged.Of(Axis.Focus, 2, score: 60)),
            Judged.Draft("4", focus: 1).As(Judged.Of(Axis.Focus, 1, score: 5)),
        ];
        Assert.Equal(0.75, AxisMeasure.Of(Axis.Focus, judged).Auc);
    }

    [Fact]
    public void The_wrong_labels_it_was_surest_of_come_first_and_only_written_texts_are_shown()
    {
        var written = Judged.Draft("w", focus: 0, text: new string('a', 200)) with { Source = "written", Split = "test" };
        JudgedDraft[] judged =
        [
            Judged.Draft("right", focus: 2).As(Judged.Of(Axis.Focus, 2, 0.99m)),
            (Judged.Draft("train", focus: 0) with { Source = "written", Split = "train" }).As(Judged.Of(Axis.Focus, 2, 0.7m)),
            Judged.Draft("real", focus: 0).As(Judged.Of(Axis.Focus, 1, 0.9m)),
            written.As(Judged.Of(Axis.Focus, 2, 0.8m)),
            Judged.Draft("refused", focus: 0).Refused(),
        ];
        Assert.Equal(
            [
                new KnownFailure("real", null, "brand", "mixed", 0.9),
                new KnownFailure("w", new string('a', 159) + "…", "brand", "community", 0.8),
                new KnownFailure("train", null, "brand", "community", 0.7),
            ],
            KnownFailures.Of(Axis.Focus, judged));
        Assert.Equal(12, KnownFailures.Of(Axis.Focus, [.. Enumerable.Range(0, 20).Select(i => Judged.Draft($"{i}", focus: 0).As(Judged.Of(Axis.Focus, 1)))]).Count);
    }

    [Fact]
    public void A_text_is_not_cut_through_a_character()
    {
        var draft = Judged.Draft("1", focus: 0, text: new string('a', 159) + "👩‍🚒 and more") with { Source = "written", Split = "test" };
        Assert.Equal(new string('a', 159) + "…", Assert.Single(KnownFailures.Of(Axis.Focus, [draft.As(Judged.Of(Axis.Focus, 2))])).Text);
    }
}
