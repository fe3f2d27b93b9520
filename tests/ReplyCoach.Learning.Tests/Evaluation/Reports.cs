using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Ledgers;
using ReplyCoach.Learning.Evaluation.Swaps;

namespace ReplyCoach.Learning.Tests.Evaluation;

/// <summary>Reports on a few drafts.</summary>
internal static class Reports
{
    /// <summary>What is published with a model.</summary>
    public static ModelReport Model(params EvaluationReport[] sets) => new() { Model = "1.2.3", Rules = "0000", ModelSha256 = "abcd", Sets = sets };

    /// <summary>What was measured on a few drafts, with a coach that refuses whatever is changed.</summary>
    public static EvaluationReport Of(string name, params JudgedDraft[] judged) => new()
    {
        Name = name,
        Drafts = judged.Length,
        Refused = 0,
        Model = "1.2.3",
        Rules = "0000",
        Focus = AxisMeasure.Of(Axis.Focus, judged),
        Tone = AxisMeasure.Of(Axis.Tone, judged),
        OverallWording = LedgerShape.Wording(judged),
        RowsPerDraft = LedgerShape.RowsPerDraft(judged),
        RefusalRule = RefusalRule.Of(judged),
        Slices = [],
        Principles = PrincipleMeasure.Of(judged, ["patience"]),
        Pairs = PairOutcome.Of(judged),
        Robustness = Robustness.Of(judged, _ => Judged.Refusal, CancellationToken.None),
        FalseAlarms = FalseAlarms.Of(judged),
    };
}
