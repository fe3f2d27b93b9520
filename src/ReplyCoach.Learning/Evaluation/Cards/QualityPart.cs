using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Evaluation.Drawings;

namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>How good it is: labels, probabilities, refusals, folds and confusion.</summary>
internal static class QualityPart
{
    public static IEnumerable<string> Lines(ModelReport report) =>
    [
        "## How good it is",
        "",
        "Macro-F1 with 95 % bootstrap intervals (1,000 resamples); a refused draft counts as an error; an unsure axis counts by its label, and as an error in the column that says so. ECE: expected calibration error, ten bins; log-loss: over all three labels; both over the drafts with numbers. AUC: the highest label above the lowest.",
        "",
        .. Markdown.Table(
            ["measured on", "drafts", "refused", "axis", "macro-F1", "unsure as error", "accuracy", "AUC", "ECE", "log-loss", "sure"],
            report.Sets.SelectMany(set => AxisLabels.Axes.Select(axis => Row(set, set.Of(axis))))),
        .. Refusals(report.Sets),
        .. Folds(report.Folds),
        .. Curve(report.LearningCurve),
        .. Drawings(report),
        .. report.Sets.SelectMany(Confusion),
    ];

    private static string[] Row(EvaluationReport set, AxisEvaluation axis) =>
    [
        set.Name, $"{set.Drafts}", $"{set.Refused}", VerdictJson.Name(axis.Axis), $"{axis.MacroF1}", $"{axis.MacroF1UnsureAsError:F3}",
        $"{axis.Accuracy:F3}", $"{axis.Auc:F3}", $"{axis.CalibrationError}", $"{axis.LogLoss}", $"{axis.Coverage:P1}",
    ];

    private static IEnumerable<string> Refusals(IReadOnlyList<EvaluationReport> sets) =>
    [
        "### When it is unsure",
        "",
        "Answered: both axes are sure. The others it refuses or says it is unsure of; they are wrong by the label given all the same. A draft is wrong when a label of either axis is.",
        "",
        .. Markdown.Table(
            ["measured on", "answered", "wrong, answered", "focus", "tone", "the others", "wrong, others", "focus", "tone", "times as often"],
            sets.Select(s => (string[])[s.Name, $"{s.RefusalRule.Answered} ({s.RefusalRule.Coverage:P1})", .. Rates(s.RefusalRule.OfAnswered), $"{s.RefusalRule.Refused}", .. Rates(s.RefusalRule.OfRefused), s.RefusalRule.Ratio is { } ratio ? $"{ratio:F2}" : "–"])),
    ];

    private static IEnumerable<string> Rates(ErrorRates rates) => [$"{rates.Any:P1}", $"{rates.Focus:P1}", $"{rates.Tone:P1}"];

    private static IEnumerable<string> Folds(IReadOnlyList<SourceFigures> folds) => folds.Count == 0 ? [] :
    [
        "### On brands it has not seen",
        "",
        "Over the folds by brand (each draft labelled by a model that saw none of its brand; the calibration numbers of an axis were fitted to the same drafts):",
        "",
        .. Markdown.Table(["source", "drafts", "focus macro-F1", "tone macro-F1"], folds.Select(f => (string[])[f.Source, $"{f.Drafts}", $"{f.Focus:F3}", $"{f.Tone:F3}"])),
    ];

    private static IEnumerable<string> Curve(IReadOnlyList<LearningPoint> points) => points.Count == 0 ? [] :
    [
        "### What more data brings",
        "",
        "Macro-F1 over the folds by brand, trained on the drafts of a part of the brands:",
        "",
        .. Markdown.Table(["drafts", "focus macro-F1", "tone macro-F1"], points.Select(p => (string[])[$"{p.Drafts}", $"{p.Focus:F3}", $"{p.Tone:F3}"])),
        $"![Learning curve]({CardDrawings.LearningCurveFile})",
        "",
    ];

    private static IEnumerable<string> Drawings(ModelReport report) => report.Sets.Count == 0 ? [] :
    [
        "### Calibration",
        "",
        .. AxisLabels.Axes.Select(axis => $"![Calibration of {VerdictJson.Name(axis)}]({CardDrawings.CalibrationFile(axis)})"),
        "",
    ];

    private static IEnumerable<string> Confusion(EvaluationReport set) =>
        [$"### Confusion on {set.Name}", "", .. AxisLabels.Axes.SelectMany(axis => Confusion(set, set.Of(axis)))];

    private static IEnumerable<string> Confusion(EvaluationReport set, AxisEvaluation axis)
    {
        var (name, labels) = (VerdictJson.Name(axis.Axis), AxisLabels.Of(axis.Axis));
        return
        [
            .. Markdown.Table(
                [$"{name}: true ↓ given →", .. labels, "refused"],
                labels.Select((label, truth) => (string[])[label, .. axis.Confusion[truth].Select(n => $"{n}")])),
            $"![Confusion of {name} on {set.Name}]({CardDrawings.ConfusionFile(set.Name, axis.Axis)})",
            "",
        ];
    }
}
