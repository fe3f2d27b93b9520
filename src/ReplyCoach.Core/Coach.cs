using System.Collections.Concurrent;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Explaining;
using ReplyCoach.Core.Facts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core;

/// <summary>The coach: a draft goes in, a verdict comes out. One scorer for every surface; safe to share; opens no socket and no file.</summary>
public sealed class Coach
{
    private readonly DraftDoor door;
    private readonly RuleMatcher matcher;
    private readonly SignalReader signals;
    private readonly AxisScorer focus;
    private readonly AxisScorer tone;
    private readonly ConcurrentBag<Desk> desks = [];

    /// <summary>Seats the coach.</summary>
    /// <param name="catalog">Principles, rules and wording.</param>
    /// <param name="model">What training left behind, for the same principles.</param>
    /// <param name="languages">English and the languages told from it.</param>
    /// <exception cref="ArgumentException">Model and catalog do not belong together.</exception>
    public Coach(PrincipleCatalog catalog, CoachModel model, IReadOnlyList<LanguageProfile> languages)
    {
        Catalog = catalog;
        Model = model;
        door = new DraftDoor(new LanguageCheck(languages, key => model.Words.Find(key) >= 0));
        matcher = new RuleMatcher(catalog);
        signals = new SignalReader(model, catalog, matcher);
        focus = new AxisScorer(model.Focus);
        tone = new AxisScorer(model.Tone);
    }

    /// <summary>The principles it coaches by.</summary>
    public PrincipleCatalog Catalog { get; }

    /// <summary>The model it scores with.</summary>
    public CoachModel Model { get; }

    /// <summary>Scores a draft; never throws for anything a draft may hold.</summary>
    public Verdict Score(DraftInput input) => door.Check(input) switch
    {
        DraftCheck.Accepted(var draft) => ScoreChecked(draft),
        DraftCheck.Unsupported(var kind, var language, var reason) => Refuse(input, VerdictStatus.Unsupported, reason) with { Kind = kind, Language = language },
        DraftCheck.Invalid(var reason) => Refuse(input, VerdictStatus.Invalid, reason),
        _ => throw new InvalidOperationException("The door said something new."),
    };

    /// <summary>A verdict without numbers, for a draft that could not even be read as one (a broken line, say).</summary>
    public Verdict Refuse(DraftInput input, VerdictStatus status, Reason reason) => new()
    {
        Id = input.Id is { Length: <= DraftLimits.IdUnits } ? input.Id : null,
        Status = status,
        Reason = reason,
        Model = Model.Version,
        Rules = Catalog.Version,
    };

    private Verdict ScoreChecked(Draft draft)
    {
        var desk = desks.TryTake(out var free) ? free : new Desk(this);
        try
        {
            return desk.Score(draft);
        }
        finally
        {
            desks.Add(desk);
        }
    }

    /// <summary>What one draft at a time is scored on: buffers that are used again for the next.</summary>
    private sealed class Desk
    {
        private readonly Coach coach;
        private readonly DraftReading reading;
        private readonly SignalSet set;
        private readonly Ledger ledger;

        public Desk(Coach coach)
        {
            this.coach = coach;
            reading = new DraftReading(coach.matcher);
            set = coach.signals.NewSet();
            var shares = new TokenShares(coach.Model, coach.matcher, coach.signals);
            ledger = new Ledger(new Explainer(coach.Catalog, coach.matcher, shares, new EvidenceFinder()), coach.Catalog.Visible.Count);
        }

        public Verdict Score(Draft draft)
        {
            reading.Read(draft);
            coach.signals.Read(reading, set);
            var rows = new List<LedgerRow>(24);
            var focus = Judge(coach.focus, rows);
            var tone = Judge(coach.tone, rows);
            return new Verdict
            {
                Id = draft.Id,
                Status = focus.Sure && tone.Sure ? VerdictStatus.Scored : VerdictStatus.Unsure,
                Reason = Doubt(focus, tone) ?? draft.Notice,
                Model = coach.Model.Version,
                Rules = coach.Catalog.Version,
                Kind = draft.Kind,
                Language = draft.Language,
                Focus = focus,
                Tone = tone,
                Ledger = rows,
                Facts = FactRecognizer.Recognize(draft.Text),
            };
        }

        private static Reason? Doubt(AxisVerdict focus, AxisVerdict tone) => (focus.Sure, tone.Sure) switch
        {
            (true, true) => null,
            (false, true) => new Reason("unsure-focus", "I am not sure who is at the centre of this draft: it could be read either way, so lean on your own judgement there."),
            (true, false) => new Reason("unsure-tone", "I am not sure how this draft would feel to a guest: it could be read either way, so lean on your own judgement there."),
            _ => new Reason("unsure-both", "I am not sure about this draft, neither about its focus nor its tone: a colleague's eyes will serve you better than my numbers."),
        };

        private AxisVerdict Judge(AxisScorer scorer, List<LedgerRow> rows)
        {
            var axis = scorer.Score(reading, set);
            var (score, baseline) = ledger.Write(scorer, axis, reading, set, rows);
            return scorer.Verdict(axis, score, baseline);
        }
    }
}
