namespace ReplyCoach.Learning.Evaluation.Ledgers;

/// <summary>How long ledgers are, and how much of them names no principle.</summary>
internal static class LedgerShape
{
    public static double RowsPerDraft(IReadOnlyList<JudgedDraft> judged)
    {
        var read = judged.Where(j => j.Verdict.Focus is not null).ToList();
        return Math.Round(read.Count == 0 ? 0 : read.Average(j => j.Verdict.Ledger.Count), 2);
    }

    public static WordingShare Wording(IReadOnlyList<JudgedDraft> judged)
    {
        var shares = new List<double>();
        foreach (var ledger in judged.Select(j => j.Verdict.Ledger).Where(l => l.Count > 0))
        {
            var all = ledger.Sum(r => Math.Abs(r.Points));
            shares.Add((double)(ledger.Where(r => r.Stance is null).Sum(r => Math.Abs(r.Points)) / all));
        }

        return shares.Count == 0 ? new WordingShare(0, 0) : new WordingShare(Math.Round(shares.Average(), 4), Math.Round(shares.Max(), 4));
    }
}
