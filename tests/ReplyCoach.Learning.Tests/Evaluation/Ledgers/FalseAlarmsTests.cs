using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Ledgers;

namespace ReplyCoach.Learning.Tests.Evaluation.Ledgers;

public sealed class FalseAlarmsTests
{
    [Fact]
    public void Only_a_loud_reproach_to_a_good_draft_is_one()
    {
        JudgedDraft[] judged =
        [
            Judged.Draft("loud", 2, 2).As(null, null, Judged.Row(Axis.Tone, "patience", -5.1m)),
            Judged.Draft("soft", 2, 2).As(null, null, Judged.Row(Axis.Focus, "patience", -5m)),
            Judged.Draft("praise", 2, 2).As(null, null, Judged.Row(Axis.Focus, "patience", 30m)),
            Judged.Draft("no principle", 2, 2).As(null, null, Judged.Row(Axis.Focus, PrincipleCatalog.OverallWording, -8m)),
            Judged.Draft("refused", 2, 2).Refused(),
            Judged.Draft("cold", 2, 0).As(null, null, Judged.Row(Axis.Tone, "patience", -20m)),
        ];
        Assert.Equal(new FalseAlarms(5, 1, 0.2), FalseAlarms.Of(judged));
    }

    [Fact]
    public void The_ledger_is_counted_where_there_are_numbers()
    {
        JudgedDraft[] judged =
        [
            Judged.Draft("1").As(null, null, Judged.Row(Axis.Focus, "patience", -3m), Judged.Row(Axis.Focus, "eye-level", 4m), Judged.Row(Axis.Focus, PrincipleCatalog.OverallWording, -1m)),
            Judged.Draft("2").As(null, null, Judged.Row(Axis.Tone, "patience", 2m)),
            Judged.Draft("3").As(),
            Judged.Draft("4").Refused(),
        ];
        Assert.Equal(1.33, LedgerShape.RowsPerDraft(judged));
        // Of the two that have rows: 1 of 8 points, and none.
        Assert.Equal(new WordingShare(0.0625, 0.125), LedgerShape.Wording(judged));
    }
}
