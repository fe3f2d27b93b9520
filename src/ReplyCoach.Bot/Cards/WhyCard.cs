using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Cards;

/// <summary>The whole ledger: per axis the baseline, every row with its words and reason, the sum; and the documents behind it.</summary>
internal sealed class WhyCard(Terms terms, BotWording wording)
{
    /// <summary>What the card is filled with.</summary>
    /// <param name="verdict">One with numbers.</param>
    /// <param name="summedUp">How many of the smallest rows are summed up in a line, where the card would grow too large.</param>
    /// <param name="carried">What the buttons take along.</param>
    public WhyValues Values(Verdict verdict, int summedUp, Carried carried)
    {
        var small = verdict.Ledger.OrderBy(r => Math.Abs(r.Points)).Take(summedUp).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new WhyValues(
            [Values(Axis.Focus, verdict.Focus!, verdict, small), Values(Axis.Tone, verdict.Tone!, verdict, small)],
            [.. terms.Documents(verdict.Ledger).Select(d => new SourceValues(d.Id, d.Name, d.About))],
            carried,
            terms.Phrase(verdict));
    }

    private WhyAxis Values(Axis axis, AxisVerdict scored, Verdict verdict, HashSet<object> small)
    {
        var rows = verdict.Ledger.Where(r => r.Axis == axis).ToList();
        var shown = rows.Where(r => !small.Contains(r)).ToList();
        var rest = rows.Where(small.Contains).Sum(r => r.Points);
        var count = rows.Count - shown.Count;
        return new WhyAxis(
            terms.Name(axis), Shown.Score(scored.Score), terms.Label(scored.Label), !scored.Sure,
            Shown.Score(scored.Baseline), verdict.Kind is { } kind ? terms.Label(VerdictJson.Name(kind)) : "",
            [.. shown.Select(terms.Row)],
            rows.Count == 0 ? wording.NothingMoved : null,
            count == 0 ? null : $"{count} smaller {(count == 1 ? "row" : "rows")} together: {Shown.Points(rest)}",
            Shown.Sum(scored.Baseline, count == 0 ? shown.Select(r => r.Points) : shown.Select(r => r.Points).Append(rest), scored.Score));
    }
}
