using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Cards;

/// <summary>What to change: an edit for each breach, the costliest first.</summary>
internal sealed class ChangeCard(Terms terms, BotWording wording)
{
    // Below a point a breach is not worth a busy person's minute; the whole ledger has it.
    private const decimal Noticeable = 1.0m;

    // More edits than this are a to-do list; after them the draft is another draft, and worth another look.
    private const int MostEdits = 5;

    /// <summary>What the card is filled with.</summary>
    public ChangeValues Values(Verdict verdict, Carried carried)
    {
        // A principle that speaks of both axes may give the same advice twice: once is enough, with both costs.
        var breaches = verdict.Ledger
            .Where(r => r is { Stance: Stance.Breached, Try: not null })
            .GroupBy(r => (r.Principle, r.Try))
            .OrderBy(g => g.Sum(r => r.Points))
            .ToList();
        var advice = breaches.Where(g => g.Sum(r => r.Points) <= -Noticeable).Take(MostEdits).Select((g, i) => Advice(i + 1, [.. g])).ToList();
        var nothing = advice.Count == 0 ? wording.NothingToChange : null;
        var rest = advice.Count > 0 && breaches.Count > advice.Count ? wording.TooSmallToChange : null;
        return new ChangeValues(advice, nothing, rest, carried, nothing ?? string.Join(" ", advice.Select(a => $"{a.Number}. {a.Try}.")));
    }

    private AdviceValues Advice(int number, IReadOnlyList<LedgerRow> rows) => new(
        $"{number}", Shown.Plain(rows[0].Try!), Shown.Words(rows[0].Evidence),
        $"{terms.Name(rows[0])}: {string.Join(", ", rows.Select(r => $"{Shown.Points(r.Points)} {VerdictJson.Name(r.Axis)}"))}");
}
