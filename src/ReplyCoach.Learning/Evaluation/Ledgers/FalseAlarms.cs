using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Ledgers;

/// <summary>Reproaches to drafts that people found community-centric and warm.</summary>
/// <param name="Drafts">How many such drafts there are.</param>
/// <param name="Alarmed">Those with a breached row of more than five points on either axis.</param>
/// <param name="Share">Their part.</param>
public sealed record FalseAlarms(int Drafts, int Alarmed, double Share)
{
    private const decimal Loud = 5;
    private const int Community = 2;
    private const int Warm = 2;

    /// <summary>Counts them.</summary>
    public static FalseAlarms Of(IReadOnlyList<JudgedDraft> judged)
    {
        var good = judged.Where(j => j.Draft is { Focus: Community, Tone: Warm }).ToList();
        var alarmed = good.Count(j => j.Verdict.Ledger.Any(IsLoud));
        return new FalseAlarms(good.Count, alarmed, Evaluation.Share.Of(alarmed, good.Count));
    }

    private static bool IsLoud(LedgerRow row) => row.Stance == Stance.Breached && Math.Abs(row.Points) > Loud;
}
