using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Explaining;

/// <summary>Sums a verdict up for five seconds' reading: one sentence, the strongest reasons, one thing to try.</summary>
public sealed class Judgements
{
    /// <summary>As many reasons as are read at a glance.</summary>
    public const int MostReasons = 3;

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> sentences;

    /// <summary>Takes the sentences by <c>focus-tone</c>, such as <c>brand-cold</c>; all nine are there.</summary>
    public Judgements(IReadOnlyDictionary<string, IReadOnlyList<string>> sentences) => this.sentences = sentences;

    /// <summary>The sum of a verdict; for a draft without numbers, its reason alone.</summary>
    public Judgement Of(Verdict verdict)
    {
        if (verdict.Focus is not { } focus || verdict.Tone is not { } tone)
        {
            return new Judgement(verdict.Reason?.Message ?? "", [], null);
        }

        var choices = sentences[$"{focus.Label}-{tone.Label}"];
        var turn = (int)(WordKey.Of($"{focus.Score}{tone.Score}{verdict.Facts.Count}") % (ulong)choices.Count);
        var sentence = verdict.Status == VerdictStatus.Unsure ? verdict.Reason!.Message : choices[turn];
        var named = verdict.Ledger.Where(r => r.Stance is not null).OrderByDescending(r => Math.Abs(r.Points)).ToList();
        var against = named.Where(r => r.Stance == Stance.Breached).ToList();
        var reasons = Strongest(named, against);
        var worth = focus.Label == "community" && tone.Label == "warm" ? WorthChangingTheBest : WorthChanging;
        return new Judgement(sentence, reasons, against.Find(r => r.Try is not null && Math.Abs(r.Points) >= worth));
    }

    // Advice is for rows that cost something; a draft that has both best labels is left in peace unless a row costs a lot.
    private const decimal WorthChanging = 1.5m;
    private const decimal WorthChangingTheBest = 5m;

    // Below this a row is no reason worth a busy person's minute.
    private const decimal Noticeable = 1.0m;

    // One reason a principle, the strongest first; where anything speaks against the draft, at least one of those is shown,
    // and where anything speaks for it, likewise: praise without fault and fault without praise are half a reading.
    private static List<LedgerRow> Strongest(List<LedgerRow> named, List<LedgerRow> against)
    {
        var reasons = named.DistinctBy(r => r.Principle).Where(r => Math.Abs(r.Points) >= Noticeable).Take(MostReasons).ToList();
        var missing = reasons.TrueForAll(r => r.Stance == Stance.Upheld)
            ? against.Find(r => Math.Abs(r.Points) >= 2 * Noticeable)
            : reasons.TrueForAll(r => r.Stance == Stance.Breached) ? named.Find(r => r.Stance == Stance.Upheld && r.Points >= 2 * Noticeable) : null;
        if (missing is not null && reasons.TrueForAll(r => r.Principle != missing.Principle))
        {
            if (reasons.Count == MostReasons)
            {
                reasons.RemoveAt(MostReasons - 1);
            }

            reasons.Add(missing);
        }

        return reasons;
    }
}

/// <summary>A verdict in five seconds.</summary>
/// <param name="Sentence">One plain sentence.</param>
/// <param name="Reasons">At most <see cref="Judgements.MostReasons"/> rows, strongest first; each principle once.</param>
/// <param name="Try">The row whose advice is worth most, or null when there is nothing to change.</param>
public sealed record Judgement(string Sentence, IReadOnlyList<LedgerRow> Reasons, LedgerRow? Try);
