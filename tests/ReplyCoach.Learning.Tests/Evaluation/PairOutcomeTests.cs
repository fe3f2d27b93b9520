using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class PairOutcomeTests
{
    [Fact]
    public void The_twin_with_the_higher_label_must_score_higher()
    {
        JudgedDraft[] judged =
        [
            .. Twins("right", (0, 20), (2, 80)),
            .. Twins("turned", (2, 41), (1, 40)),
            .. Twins("wrong", (0, 50), (1, 30)),
            .. Twins("tied", (0, 50), (2, 50)),
            .. Twins("alike", (1, 50), (1, 60)),
            Twin("alone", 2, 90),
            Twin("refused", 0, 10), (Judged.Draft("r", focus: 2) with { Pair = "refused" }).Refused(),
        ];
        Assert.Equal(new PairOutcome(5, 2, 0.4), PairOutcome.Of(judged));
        Assert.Equal(new PairOutcome(0, 0, 0), PairOutcome.Of([]));
    }

    private static JudgedDraft[] Twins(string pair, (int Label, decimal Score) one, (int Label, decimal Score) other) =>
        [Twin(pair, one.Label, one.Score), Twin(pair, other.Label, other.Score)];

    private static JudgedDraft Twin(string pair, int label, decimal score) =>
        (Judged.Draft($"{pair}-{label}", focus: label) with { Pair = pair }).As(Judged.Of(Axis.Focus, label, score: score));
}
