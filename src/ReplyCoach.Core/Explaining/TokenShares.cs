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
        for (var i = 0; i < text.Count; i++)
        {
            text[i] += Weight(model.Words, signals.WordRows[i], principle) * signals.TextStep;
            if (i + 1 < text.Count)
            {
                var half = Weight(model.Pairs, signals.PairRows[i], principle) * signals.TextStep / 2;
                text[i] += half;
                text[i + 1] += half;
            }
        }

        for (var i = 0; i < answered.Count; i++)
        {
            answered[i] += Weight(model.AnsweredWords, signals.AnsweredRows[i], principle) * signals.AnsweredStep;
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

    private static int Weight(WeightTable table, int row, int principle) => row < 0 ? 0 : table.Row(row)[principle];

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

            var shares = match.In == EvidencePlace.Text ? text : answered;
            var covered = 0;
            foreach (var (_, count) in draft.Rules.Words(match))
            {
                covered += count;
            }

            foreach (var (first, count) in draft.Rules.Words(match))
            {
                for (var i = first; i < first + count; i++)
                {
                    shares[i] += weight / covered;
                }
            }
        }
    }

    private void Spread(Measure measure, double weight, DraftReading draft)
    {
        if (weight == 0)
        {
            return;
        }

        int counted = 0, countedAnswered = 0;
        for (var i = 0; i < text.Count; i++)
        {
            counted += draft.Measures.InText(measure, i) ? 1 : 0;
        }

        for (var i = 0; i < answered.Count; i++)
        {
            countedAnswered += draft.Measures.InAnswered(measure, i) ? 1 : 0;
        }

        for (var i = 0; i < text.Count && counted > 0; i++)
        {
            text[i] += draft.Measures.InText(measure, i) ? weight / (counted + countedAnswered) : 0;
        }

        for (var i = 0; i < answered.Count && countedAnswered > 0; i++)
        {
            answered[i] += draft.Measures.InAnswered(measure, i) ? weight / (counted + countedAnswered) : 0;
        }
    }
}
