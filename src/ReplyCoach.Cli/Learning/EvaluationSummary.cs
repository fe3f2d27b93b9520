using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Cli.Learning;

/// <summary>A report in a few lines for people; the whole of it is in the JSON.</summary>
internal static class EvaluationSummary
{
    private const int WeakSlices = 4;

    public static IEnumerable<string> Lines(EvaluationReport report) =>
    [
        $"{report.Name}: {report.Drafts} drafts, {report.Refused} refused (counted as errors), model {report.Model}, rules {report.Rules}",
        .. Axis(report.Focus),
        .. Axis(report.Tone),
        $"sure of both axes: {report.RefusalRule.Coverage:P1}; wrong there {report.RefusalRule.OfAnswered.Any:P1}, elsewhere {report.RefusalRule.OfRefused.Any:P1}",
        .. Pairs(report.Pairs),
        $"false alarms: {report.FalseAlarms.Alarmed} of {report.FalseAlarms.Drafts} community-centric, warm drafts ({report.FalseAlarms.Share:P1})",
        $"ledger: {report.RowsPerDraft:F1} rows a draft; overall-wording carries {report.OverallWording.Mean:P1} on average, {report.OverallWording.Most:P1} at most",
        $"exchanged names, handles, numbers, links: focus moves by {report.Robustness.AllSwaps.Focus:F2}, tone by {report.Robustness.AllSwaps.Tone:F2}",
        .. report.Robustness.Added.Select(a => $"added “{a.Added}”: focus rises by {a.MeanRise:F2} on average, {a.LargestRise:F1} at most, above 5 in {a.AboveFive:P1}"),
        .. Faithful(report),
        .. Weakest(report),
    ];

    private static IEnumerable<string> Axis(AxisEvaluation axis)
    {
        yield return $"{VerdictJson.Name(axis.Axis)}: macro-F1 {axis.MacroF1} (unsure as errors {axis.MacroF1UnsureAsError:F3}), accuracy {axis.Accuracy:F3}, AUC {axis.Auc:F3}";
        yield return $"  ECE {axis.CalibrationError}, log-loss {axis.LogLoss}, sure {axis.Coverage:P1}";
        var labels = AxisLabels.Of(axis.Axis);
        for (var truth = 0; truth < labels.Count; truth++)
        {
            var given = labels.Append("refused").Zip(axis.Confusion[truth], (label, drafts) => $"{label} {drafts}");
            yield return $"  {labels[truth],-9} → {string.Join(", ", given)}";
        }
    }

    private static IEnumerable<string> Pairs(PairOutcome pairs) =>
        pairs.Pairs == 0 ? [] : [$"twins: the more community-centric one scores higher in {pairs.Higher} of {pairs.Pairs} pairs ({pairs.Share:P1})"];

    private static IEnumerable<string> Faithful(EvaluationReport report) => report.Faithfulness is not { } faithful ? [] :
        [$"evidence: without it the score moves as claimed in {faithful.Share:P1} of {faithful.Rows} rows, without random words in {faithful.RandomShare:P1}"];

    private static IEnumerable<string> Weakest(EvaluationReport report)
    {
        var weakest = report.Slices.OrderBy(s => Math.Min(s.Focus, s.Tone)).Take(WeakSlices).ToList();
        return weakest.Count == 0 ? [] : ["weakest slices (focus, tone):", .. weakest.Select(s => $"  {s.By} {s.Value}: {s.Focus:F3}, {s.Tone:F3} over {s.Drafts}")];
    }
}
