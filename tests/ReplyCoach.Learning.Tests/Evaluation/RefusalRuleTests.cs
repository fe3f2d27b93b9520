using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class RefusalRuleTests
{
    [Fact]
    public void Errors_among_the_answered_and_the_others_are_told_apart()
    {
        JudgedDraft[] judged =
        [
            Judged.Draft("1").As(),
            Judged.Draft("2").As(),
            Judged.Draft("3").As(),
            Judged.Draft("4").As(Judged.Of(Axis.Focus, 2)),
            Judged.Draft("5").As(Judged.Of(Axis.Focus, 1, sure: false)),
            Judged.Draft("6").As(tone: Judged.Of(Axis.Tone, 0, sure: false)),
            Judged.Draft("7").Refused(),
            Judged.Draft("8").As(Judged.Of(Axis.Focus, 0), Judged.Of(Axis.Tone, 2, sure: false)),
        ];
        Assert.Equal(
            new RefusalRule(0.5, 4, 4, new ErrorRates(0.25, 0.25, 0), new ErrorRates(0.75, 0.5, 0.75), 3),
            RefusalRule.Of(judged));
    }

    [Fact]
    public void Without_errors_or_without_refusals_there_is_no_ratio()
    {
        Assert.Null(RefusalRule.Of([Judged.Draft("1").As(), Judged.Draft("2").Refused()]).Ratio);
        Assert.Null(RefusalRule.Of([Judged.Draft("1").As(Judged.Of(Axis.Focus, 0))]).Ratio);
    }
}
