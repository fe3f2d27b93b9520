namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>Pairs of twins, exchanges that must not matter, and flattery.</summary>
internal static class RobustnessPart
{
    public static IEnumerable<string> Lines(IReadOnlyList<EvaluationReport> sets) =>
    [
        "## How steady it is",
        "",
        .. Pairs([.. sets.Where(s => s.Pairs.Pairs > 0)]),
        "Exchanged: one brand name, handle, number or link for another. Mean absolute change in points, over the drafts that hold one (up to 500 drafts a set are tried):",
        "",
        .. Markdown.Table(
            ["measured on", "exchanged", "drafts", "focus", "tone"],
            sets.SelectMany(s => s.Robustness.Swaps.Append(s.Robustness.AllSwaps).Select(w => (string[])[s.Name, w.Kind, $"{w.Drafts}", $"{w.Focus:F2}", $"{w.Tone:F2}"]))),
        "Added at the end, which should earn nothing. Rise of focus in points:",
        "",
        .. Markdown.Table(
            ["measured on", "added", "drafts", "mean", "largest", "above 5"],
            sets.SelectMany(s => s.Robustness.Added.Select(a => (string[])[s.Name, $"“{Markdown.Field(a.Added)}”", $"{a.Drafts}", $"{a.MeanRise:F2}", $"{a.LargestRise:F1}", $"{a.AboveFive:P1}"]))),
    ];

    private static IEnumerable<string> Pairs(IReadOnlyList<EvaluationReport> sets) => sets.Count == 0 ? [] :
    [
        "Twins that differ in focus; the more community-centric one should score higher:",
        "",
        .. Markdown.Table(["measured on", "pairs", "scores higher"], sets.Select(s => (string[])[s.Name, $"{s.Pairs.Pairs}", $"{s.Pairs.Higher} ({s.Pairs.Share:P1})"])),
    ];
}
