using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Ledgers;

namespace ReplyCoach.Learning.Tests.Evaluation.Ledgers;

public sealed class PrincipleMeasureTests
{
    [Fact]
    public void Rows_of_a_point_and_more_are_held_against_the_labels()
    {
        JudgedDraft[] judged =
        [
            Draft("1", ("patience", -1), Judged.Row(Axis.Tone, "patience", -1.0m)),
            Draft("2", ("patience", -1), Judged.Row(Axis.Tone, "patience", -0.9m)),
            Draft("3", ("eye-level", 1), Judged.Row(Axis.Focus, "patience", -4m), Judged.Row(Axis.Tone, "patience", -4m)),
            Draft("4", ("patience", 1), Judged.Row(Axis.Focus, "patience", -2m)),
            Judged.Draft("unlabelled").As(null, null, Judged.Row(Axis.Focus, "patience", -9m)),
        ];
        Assert.Equal(
            [
                new PrincipleFigures("patience", "breached", 2, 3, 1, 0.3333, 0.5), new PrincipleFigures("patience", "upheld", 1, 0, 0, null, 0),
                new PrincipleFigures("eye-level", "breached", 0, 0, 0, null, null), new PrincipleFigures("eye-level", "upheld", 1, 0, 0, null, 0),
            ],
            PrincipleMeasure.Of(judged, ["patience", "eye-level"]));
    }

    [Fact]
    public void Without_labels_there_are_no_figures() => Assert.Empty(PrincipleMeasure.Of([Judged.Draft("1").As()], ["patience"]));

    private static JudgedDraft Draft(string id, (string Principle, int Stance) label, params Core.Verdicts.LedgerRow[] rows) =>
        (Judged.Draft(id) with { Principles = new Dictionary<string, int> { [label.Principle] = label.Stance } }).As(null, null, rows);
}
