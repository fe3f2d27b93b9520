using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Explaining;

/// <summary>Gives a row of points its words: the evidence, the <i>because</i> and the <i>try</i>.</summary>
internal sealed class Explainer(PrincipleCatalog catalog, RuleMatcher matcher, TokenShares shares, EvidenceFinder finder)
{
    // A rule speaks for the row in its own words when it alone carries this part of what speaks in the row's direction.
    private const double SpeaksForTheRow = 0.35;

    // A principle that speaks of both axes is looked into once, and put in other words the second time where nothing but the words differ.
    private readonly (LedgerRow Row, bool InRulesWords)?[] explained = new (LedgerRow, bool)?[catalog.Visible.Count];
    private readonly string[] sources = [.. catalog.Visible.Select(p => $" ({p.Sources[0]})")];
    private Draft? explaining;
    private int firstTurn;

    /// <summary>Explains one principle's row.</summary>
    public LedgerRow Explain(Axis axis, int principle, decimal points, DraftReading draft, SignalSet signals)
    {
        var stance = points > 0 ? Stance.Upheld : Stance.Breached;
        Turn(draft.Draft);
        if (explained[principle] is not { } first || first.Row.Stance != stance)
        {
            explained[principle] = first = Explain(axis, principle, stance, points, draft, signals);
        }

        return first.Row.Axis == axis ? first.Row : first.Row with
        {
            Axis = axis,
            Points = points,
            Because = first.InRulesWords ? first.Row.Because : Sentence(catalog.Visible[principle].WordingFor(stance), first.Row.Evidence, firstTurn + principle + 1) + sources[principle],
        };
    }

    /// <summary>Explains the row that names no principle.</summary>
    public LedgerRow ExplainWording(Axis axis, decimal points) =>
        new(axis, PrincipleCatalog.OverallWording, null, points, [], points > 0 ? catalog.Overall.Raised : catalog.Overall.Lowered, null);

    // Which of several phrasings: by the draft, so that one draft always reads the same and two drafts rarely do.
    private void Turn(Draft draft)
    {
        if (ReferenceEquals(explaining, draft))
        {
            return;
        }

        explaining = draft;
        Array.Clear(explained);
        firstTurn = (int)(WordKey.Of(draft.Text.AsSpan(0, Math.Min(draft.Text.Length, 64))) % 997);
    }

    private (LedgerRow Row, bool InRulesWords) Explain(Axis axis, int principle, Stance stance, decimal points, DraftReading draft, SignalSet signals)
    {
        var found = catalog.Visible[principle];
        shares.Take(principle, stance, draft, signals);
        var evidence = finder.Find(shares, stance, draft.Text, draft.Answered);
        var wording = found.WordingFor(stance);
        var rule = SpeakingRule(stance);
        var turn = firstTurn + principle;
        var because = rule?.Because is { } own ? Fill(own, RulesWords(draft) ?? evidence) : Sentence(wording, evidence, turn);
        var advice = stance == Stance.Upheld ? null : rule?.Try ?? wording.Try[turn % wording.Try.Count];
        var row = new LedgerRow(axis, found.Id, stance, points, evidence, because + sources[principle], advice is null ? null : Fill(advice, evidence));
        return (row, rule?.Because is not null);
    }

    // What the speaking rule itself found, which is less than all that the row rests on; null when it goes by a measure.
    private List<Evidence>? RulesWords(DraftReading draft)
    {
        var match = shares.Loudest!.Value.Match;
        var reading = match.In == EvidencePlace.Text ? draft.Text : draft.Answered;
        List<Evidence>? words = null;
        foreach (var hit in draft.Rules.HitsIn(match.In))
        {
            if (hit.Number == 2 * match.Rule)
            {
                var start = reading.Tokens[hit.First].Start;
                var length = reading.Tokens[hit.First + hit.Count - 1].End - start;
                (words ??= []).Add(new Evidence(match.In, start, length, reading.Text.Substring(start, length)));
            }
        }

        return words;
    }

    private static string Sentence(Wording wording, IReadOnlyList<Evidence> evidence, int turn)
    {
        foreach (var e in evidence)
        {
            if (e.In == EvidencePlace.Text)
            {
                return Fill(wording.Because[turn % wording.Because.Count], evidence);
            }
        }

        // Without words in the draft itself: a sentence that quotes the answered message, or one that quotes nothing.
        for (var i = 0; i < wording.BecauseMissing.Count; i++)
        {
            var sentence = wording.BecauseMissing[(turn + i) % wording.BecauseMissing.Count];
            if (sentence.Contains(Quoting.Place, StringComparison.Ordinal) == evidence.Count > 0)
            {
                return Fill(sentence, evidence);
            }
        }

        return wording.BecauseMissing.First(s => !s.Contains(Quoting.Place, StringComparison.Ordinal));
    }

    private static string Fill(string sentence, IReadOnlyList<Evidence> evidence)
    {
        if (!sentence.Contains(Quoting.Place, StringComparison.Ordinal))
        {
            return sentence;
        }

        var words = Quoting.Quote(evidence, EvidencePlace.Text);
        words = words.Length > 0 ? words : Quoting.Quote(evidence, EvidencePlace.InReplyTo);
        return sentence.Replace(Quoting.Place, words.Length > 0 ? words : "this draft", StringComparison.Ordinal);
    }

    private Rule? SpeakingRule(Stance stance)
    {
        if (shares.Loudest is not { } loudest)
        {
            return null;
        }

        var mass = Mass(shares.Text, stance) + Mass(shares.Answered, stance);
        return Math.Abs(loudest.Weight) >= SpeaksForTheRow * mass ? matcher[loudest.Match.Rule] : null;
    }

    private static double Mass(ReadOnlySpan<double> shares, Stance stance)
    {
        double mass = 0;
        foreach (var share in shares)
        {
            mass += Math.Max(0, share * (int)stance);
        }

        return mass;
    }
}
