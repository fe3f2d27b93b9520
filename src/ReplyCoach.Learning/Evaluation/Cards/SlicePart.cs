using ReplyCoach.Learning.Evaluation.Slicing;

namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>For whom it works less well.</summary>
internal static class SlicePart
{
    public static IEnumerable<string> Lines(IReadOnlyList<EvaluationReport> sets) =>
    [
        "## On parts of the drafts",
        "",
        $"Macro-F1 of slices of {Slices.Fewest} drafts and more. {InformalSpelling.Rule} Accounts are seen when training had drafts of theirs.",
        "",
        .. sets.Where(s => s.Slices.Count > 0).SelectMany(Table),
    ];

    private static IEnumerable<string> Table(EvaluationReport set) =>
    [
        $"### Slices of {set.Name}",
        "",
        .. Markdown.Table(
            ["by", "slice", "drafts", "focus macro-F1", "tone macro-F1"],
            set.Slices.Select(s => (string[])[s.By, Markdown.Field(s.Value), $"{s.Drafts}", $"{s.Focus:F3}", $"{s.Tone:F3}"])),
    ];
}
