using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>Where it is known to be wrong.</summary>
internal static class FailurePart
{
    public static IEnumerable<string> Lines(IReadOnlyList<EvaluationReport> sets) =>
    [
        "## Known failures",
        "",
        "The wrong labels that it was most confident of. Texts are shown only where they were written for the corpus.",
        "",
        .. sets.SelectMany(set => AxisLabels.Axes.SelectMany(axis => Table(set.Name, axis, set.Of(axis).Failures))),
    ];

    private static IEnumerable<string> Table(string set, Axis axis, IReadOnlyList<KnownFailure> failures)
    {
        var shown = failures.Any(f => f.Text is not null);
        return failures.Count == 0 ? [] :
        [
            $"### {(axis == Axis.Focus ? "Focus" : "Tone")} on {set}",
            "",
            .. Markdown.Table(
                ["id", .. shown ? ["draft"] : (string[])[], "label", "given", "probability"],
                failures.Select(f => (string[])[Markdown.Field(f.Id), .. shown ? [Markdown.Field(f.Text ?? "")] : (string[])[], f.Label, f.Given, $"{f.Probability:F3}"])),
        ];
    }
}
