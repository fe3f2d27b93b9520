using System.Globalization;
using System.Text;

using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Training;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Writes the card of a model from what was measured; nobody writes it by hand.</summary>
public static class ModelCard
{
    private static readonly string[] FocusLabels = ["brand", "mixed", "community"];
    private static readonly string[] ToneLabels = ["cold", "neutral", "warm"];

    /// <summary>The card as Markdown.</summary>
    /// <param name="result">The model and its folds.</param>
    /// <param name="data">Sentences on the data, one a line of the card.</param>
    /// <param name="reports">What was measured.</param>
    public static string Write(TrainingResult result, IReadOnlyList<string> data, IReadOnlyList<EvaluationReport> reports)
    {
        var model = result.Model;
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# Model {model.Version}\n\nWritten by `replycoach train`; do not edit.\n\n## What it was trained on\n\n{model.TrainedOn}\n\n");
        foreach (var line in data)
        {
            card.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        }

        card.Append("\n## What it is\n\nA signal from −1 to +1 for each of the ");
        card.Append(CultureInfo.InvariantCulture, $"{model.Principles.Count} visible principles, from rules, counted measures and the weights of {model.Words.Keys.Count:N0} words, {model.Pairs.Keys.Count:N0} pairs of words and {model.AnsweredWords.Keys.Count:N0} words of the answered message (word vectors worked in). ");
        card.Append("On each axis the pull z is a weighted sum of its signals and the middle's strength m comes from the wording; the labels are as likely as e⁻ᶻ, eᵐ and eᶻ (an ordered logit with equal steps), the likeliest is given, and the score is 100·(P(third) + ½ P(second)).\n\n");
        card.Append("| axis | labels | sure when the label's probability is at least |\n|---|---|---|\n");
        card.Append(Cuts(model.Focus, FocusLabels)).Append(Cuts(model.Tone, ToneLabels));
        card.Append("\n## How good it is\n\nMacro-F1 with 95 % bootstrap intervals (1,000 resamples); a refused draft counts as an error; an unsure axis counts by its label, and as an error in the column that says so. ECE: expected calibration error, ten bins. AUC: the highest label above the lowest.\n\n");
        card.Append("| measured on | drafts | refused | axis | macro-F1 | unsure as error | accuracy | AUC | ECE | sure |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var report in reports)
        {
            foreach (var axis in (AxisEvaluation[])[report.Focus, report.Tone])
            {
                card.Append(CultureInfo.InvariantCulture, $"| {report.Name} | {report.Drafts} | {report.Refused} | {axis.Axis.ToString().ToLowerInvariant()} | {axis.MacroF1} | {axis.MacroF1UnsureAsError:F3} | {axis.Accuracy:F3} | {axis.Auc:F3} | {axis.CalibrationError} | {axis.Coverage:P1} |\n");
            }
        }

        card.Append("\nOver the folds by brand (each draft labelled by a model that saw none of its brand; the three calibration numbers of an axis were fitted to the same drafts):\n\n| source | drafts | focus macro-F1 | tone macro-F1 |\n|---|---|---|---|\n");
        foreach (var (source, figures) in result.BySource())
        {
            card.Append(CultureInfo.InvariantCulture, $"| {source} | {figures.Drafts} | {figures.Focus:F3} | {figures.Tone:F3} |\n");
        }

        card.Append("\nThe row that names no principle carries this part of a draft's absolute points:\n\n| measured on | mean | most |\n|---|---|---|\n");
        foreach (var report in reports)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {report.Name} | {report.OverallWording.Mean:P1} | {report.OverallWording.Most:P1} |\n");
        }

        foreach (var report in reports)
        {
            card.Append(CultureInfo.InvariantCulture, $"\n### Confusion on {report.Name}\n\n{Matrix(report.Focus, FocusLabels)}\n{Matrix(report.Tone, ToneLabels)}");
        }

        return card.ToString();
    }

    private static string Cuts(AxisModel axis, string[] labels) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {axis.Axis.ToString().ToLowerInvariant()} | {string.Join(", ", labels)} | {axis.SureFrom:F2} |\n");

    private static string Matrix(AxisEvaluation axis, string[] labels)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| {axis.Axis.ToString().ToLowerInvariant()}: true ↓ given → | {string.Join(" | ", labels)} | refused |\n|---|---|---|---|---|\n");
        for (var truth = 0; truth < labels.Length; truth++)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {labels[truth]} | {string.Join(" | ", axis.Confusion[truth])} |\n");
        }

        return table.ToString();
    }
}
