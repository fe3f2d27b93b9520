using System.Runtime.InteropServices;

using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Explaining;

/// <summary>Shares one principle's strength out over the tokens that produced it: a word's own weight, half of each pair it is in,
/// its part of every rule and measure that counted it.</summary>
internal sealed class TokenShares(CoachModel model, RuleMatcher matcher, SignalReader reader)
{
    private readonly List<double> text = [];
    private readonly List<double> answered = [];

    /// <summary>What each token of the draft adds to the strength.</summary>
    public ReadOnlySpan<double> Text => CollectionsMarshal.AsSpan(text);

    /// <summary>What each token of the answered message adds.</summary>
    public ReadOnlySpan<double> Answered => CollectionsMarshal.AsSpan(answered);

    /// <summary>The rule that adds most in the direction of the stance, with what it adds; null when none does.</summary>
    public (RuleMatch Match, double Weight)? Loudest { get; private set; }

    /// <summary>Shares a principle out.</summary>
    public void Take(int principle, Stance stance, DraftReading draft, SignalSet signals)
    {
        Fill(text, draft.Text.Tokens.Length);
        Fill(answered, draft.Answered.Tokens.Length);
        Loudest = null;
        var own = CollectionsMarshal.AsSpan(text);
        for (var i = 0; i < own.Length; i++)
        {
            own[i] += model.Words.At(signals.WordRows[i], principle) * signals.TextStep;
            if (i + 1 < own.Length && signals.PairRows[i] >= 0)
            {
                var half = model.Pairs.At(signals.PairRows[i], principle) * signals.TextStep / 2;
                own[i] += half;
                own[i + 1] += half;
            }
        }

        foreach (var (token, row) in signals.PartRows)
        {
            own[token] += model.Parts.At(row, principle) * signals.TextStep;
        }

        var theirs = CollectionsMarshal.AsSpan(answered);
        for (var i = 0; i < theirs.Length; i++)
        {
            theirs[i] += model.AnsweredWords.At(signals.AnsweredRows[i], principle) * signals.AnsweredStep;
        }

        for (var m = 0; m < Measures.Count; m++)
        {
            Spread((Measure)m, model.MeasureWeights[m][principle] * draft.Measures[(Measure)m], draft);
        }

        TakeRules(principle, stance, draft);
    }

    private static void Fill(List<double> shares, int count)
    {
        shares.Clear();
        CollectionsMarshal.SetCount(shares, count);
        CollectionsMarshal.AsSpan(shares).Clear();
    }

    private void TakeRules(int principle, Stance stance, DraftReading draft)
    {
        foreach (var match in draft.Rules.All)
        {
            if (matcher.PrincipleOf(match.Rule) != principle)
            {
                continue;
            }

            var weight = reader.WeightOf(match.Rule);
            if (Math.Sign(weight) == (int)stance && Math.Abs(weight) > Math.Abs(Loudest?.Weight ?? 0))
            {
                Loudest = (match, weight);
            }

            if (match.Measure is { } measure)
            {
                Spread(measure, weight, draft);
                continue;
            }

            SpreadPhrases(match, weight, draft.Rules.HitsIn(match.In));
        }
    }

    private void SpreadPhrases(RuleMatch match, double weight, ReadOnlySpan<PhraseHit> hits)
    {
        var shares = match.In == EvidencePlace.Text ? text : answered;
        var covered = 0;
        foreach (var hit in hits)
        {
            covered += hit.Number == 2 * match.Rule ? hit.Count : 0;
        }

        foreach (var hit in hits)
        {
            for (var i = hit.First; hit.Number == 2 * match.Rule && i < hit.First + hit.Count; i++)
            {
                shares[i] += weight / covered;
            }
        }
    }

    private void Spread(Measure measure, double weight, DraftReading draft)
    {
        if (weight == 0)
        {
            return;
        }

        var counted = draft.Measures.InText(measure);
        var countedAnswered = draft.Measures.InAnswered(measure);
        foreach (var token in counted)
        {
            text[token] += weight / (counted.Length + countedAnswered.Length);
        }

        foreach (var token in countedAnswered)
        {
            answered[token] += weight / (counted.Length + countedAnswered.Length);
        }
    }
}
