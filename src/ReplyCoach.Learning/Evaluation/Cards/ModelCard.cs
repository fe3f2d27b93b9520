using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>Writes the card of a model from what was measured; nobody writes it by hand.</summary>
public static class ModelCard
{
    /// <summary>The card as Markdown.</summary>
    /// <param name="model">The model.</param>
    /// <param name="report">What was measured.</param>
    /// <param name="notes">Lines of Markdown that the developers add; may be empty.</param>
    public static string Write(CoachModel model, ModelReport report, IReadOnlyList<string> notes) => string.Join('\n',
    [
        $"# Model {model.Version}",
        "",
        "Written by `replycoach train` and `replycoach evaluate --card`; do not edit.",
        "",
        .. Training(model, report),
        .. AgreementPart.Lines(report.Agreement),
        .. Model(model),
        .. QualityPart.Lines(report),
        .. SlicePart.Lines(report.Sets),
        .. LedgerPart.Lines(report.Sets),
        .. RobustnessPart.Lines(report.Sets),
        .. FailurePart.Lines(report.Sets),
        .. NotesPart.Lines(notes),
        .. Versions(model, report),
    ]);

    private static IEnumerable<string> Training(CoachModel model, ModelReport report) =>
        ["## What it was trained on", "", model.TrainedOn, "", .. report.Data.Select(line => $"- {line}"), .. report.Data.Count > 0 ? [""] : (string[])[]];

    private static IEnumerable<string> Model(CoachModel model) =>
    [
        "## What it is",
        "",
        $"A signal from −1 to +1 for each of the {model.Principles.Count} visible principles, from rules, counted measures and the weights of {model.Words.Keys.Count:N0} words, {model.Pairs.Keys.Count:N0} pairs of words and {model.AnsweredWords.Keys.Count:N0} words of the answered message (word vectors worked in). On each axis the pull z is a weighted sum of its signals and the middle's strength m comes from the wording; the labels are as likely as e⁻ᶻ, eᵐ and eᶻ (an ordered logit with equal steps), the likeliest is given, and the score is 100·(P(third) + ½ P(second)).",
        "",
        .. Markdown.Table(
            ["axis", "labels", "sure when the likeliest label leads by at least"],
            ((AxisModel[])[model.Focus, model.Tone]).Select(a => (string[])[VerdictJson.Name(a.Axis), string.Join(", ", a.Labels), $"{a.SureFrom:F2}"])),
    ];

    private static IEnumerable<string> Versions(CoachModel model, ModelReport report) =>
    [
        "## Versions",
        "",
        $"Model {model.Version}, rules and wording {report.Rules}.",
        "",
        .. Markdown.Table(["file", "SHA-256"], [["model.bin", $"`{report.ModelSha256}`"], .. report.MadeFrom.Select(f => (string[])[Markdown.Field(f.File), $"`{f.Sha256}`"])]),
    ];
}
