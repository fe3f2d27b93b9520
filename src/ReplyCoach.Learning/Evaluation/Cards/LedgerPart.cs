using ReplyCoach.Learning.Evaluation.Ledgers;

namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>Whether the reasons it gives can be trusted.</summary>
internal static class LedgerPart
{
    public static IEnumerable<string> Lines(IReadOnlyList<EvaluationReport> sets) =>
    [
        "## Whether its reasons hold",
        "",
        "A false alarm is a breached row of more than five points on a draft that people found community-centric and warm. The share of the row that names no principle is of a draft's absolute points.",
        "",
        .. Markdown.Table(
            ["measured on", "rows a draft", "names no principle: mean", "most", "false alarms", "of drafts"],
            sets.Select(s => (string[])[s.Name, $"{s.RowsPerDraft:F1}", $"{s.OverallWording.Mean:P1}", $"{s.OverallWording.Most:P1}", $"{s.FalseAlarms.Alarmed} ({s.FalseAlarms.Share:P1})", $"{s.FalseAlarms.Drafts}"])),
        .. Faithful([.. sets.Where(s => s.Faithfulness is not null)]),
        .. sets.Where(s => s.Principles.Count > 0).SelectMany(Principles),
    ];

    private static IEnumerable<string> Faithful(IReadOnlyList<EvaluationReport> sets) => sets.Count == 0 ? [] :
    [
        "### Whether the words it points at are the ones that count",
        "",
        $"For each row of {Faithfulness.LeastPoints:F1} points and more: its words are taken out and the rest is scored again; the axis must move against the row. For comparison, as many neighbouring words are taken out at random.",
        "",
        .. Markdown.Table(
            ["measured on", "rows", "move as claimed", "with random words", "rows that point at no words", "nothing left to read"],
            sets.Select(s => (string[])[s.Name, $"{s.Faithfulness!.Rows}", $"{s.Faithfulness.Share:P1}", $"{s.Faithfulness.RandomShare:P1}", $"{s.Faithfulness.WithoutEvidence}", $"{s.Faithfulness.Unreadable}"])),
    ];

    private static IEnumerable<string> Principles(EvaluationReport set) =>
    [
        $"### Principles on {set.Name}",
        "",
        $"A row of {PrincipleMeasure.LeastPoints:F1} points and more says that its principle is breached or upheld; people's labels are the truth.",
        "",
        .. Markdown.Table(
            ["principle", "stance", "labelled", "given", "precision", "recall"],
            set.Principles.Select(p => (string[])[p.Principle, p.Stance, $"{p.Labelled}", $"{p.Given}", Markdown.Part(p.Precision), Markdown.Part(p.Recall)])),
    ];
}
