using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Web.Workbench;

/// <summary>A stretch of text on which the same rows of the ledger rest.</summary>
/// <param name="Text">The words, exactly as given.</param>
/// <param name="Rows">Numbers of the rows; empty for words that nothing rests on.</param>
/// <param name="Style">How it is drawn at rest: <c>upheld</c>, <c>breached</c>, <c>both</c>, or <c>quiet</c> when only weak rows rest on it;
/// those words show when their row is pointed at.</param>
internal sealed record MarkedRun(string Text, IReadOnlyList<int> Rows, string Style)
{
    // A row that moves less than this part of what the strongest does would only make the page restless.
    private const decimal Loud = 0.3m;

    // Words that speak both ways: the weaker side has at least this part of the stronger one's points.
    private const decimal Even = 0.5m;

    /// <summary>Cuts a text wherever evidence begins or ends. The runs together are the text.</summary>
    public static IReadOnlyList<MarkedRun> Of(string text, EvidencePlace place, IReadOnlyList<LedgerRow> ledger)
    {
        var loud = Loud * ledger.Select(row => Math.Abs(row.Points)).DefaultIfEmpty().Max();
        var spans = ledger
            .SelectMany((row, number) => row.Evidence.Where(e => e.In == place).Select(e => new Span(number, row.Points, e.Start, e.Start + e.Length)))
            .ToList();
        var cuts = new SortedSet<int> { 0, text.Length };
        cuts.UnionWith(spans.Select(s => s.Start));
        cuts.UnionWith(spans.Select(s => s.End));
        return
        [
            .. cuts.Zip(cuts.Skip(1), (from, to) =>
            {
                var over = spans.Where(s => s.Start <= from && to <= s.End).ToList();
                return new MarkedRun(text[from..to], [.. over.Select(s => s.Row).Distinct()], StyleOf(over.Where(s => Math.Abs(s.Points) >= loud)));
            }),
        ];
    }

    private static string StyleOf(IEnumerable<Span> loud)
    {
        decimal upheld = 0, breached = 0;
        foreach (var span in loud)
        {
            upheld = Math.Max(upheld, span.Points);
            breached = Math.Max(breached, -span.Points);
        }

        return upheld + breached == 0 ? "quiet"
            : Math.Min(upheld, breached) >= Even * Math.Max(upheld, breached) ? "both"
            : upheld > breached ? "upheld" : "breached";
    }

    private readonly record struct Span(int Row, decimal Points, int Start, int End);
}
