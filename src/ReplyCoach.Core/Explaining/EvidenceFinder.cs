using System.Runtime.InteropServices;

using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Explaining;

/// <summary>Chooses the words to point at: the fewest tokens that carry most of what speaks in the row's direction.</summary>
internal sealed class EvidenceFinder
{
    private const double MassToCover = 0.7;
    private const double LeastShare = 0.08;
    private const int MostTokens = 8;
    private const double Taken = 0;

    private readonly List<(double Share, int Token, EvidencePlace In)> candidates = [];
    private readonly List<(EvidencePlace In, int Token)> chosen = [];
    private readonly Graphemes textGraphemes = new();
    private readonly Graphemes answeredGraphemes = new();

    /// <summary>The evidence of a row, in order of place, the draft's words first.</summary>
    public IReadOnlyList<Evidence> Find(TokenShares shares, Stance stance, Reading.Reading text, Reading.Reading answered)
    {
        candidates.Clear();
        chosen.Clear();
        var mass = Collect(shares.Text, stance, EvidencePlace.Text) + Collect(shares.Answered, stance, EvidencePlace.InReplyTo);
        double covered = 0;
        while (chosen.Count < MostTokens && covered < MassToCover * mass)
        {
            var largest = Largest();
            if (largest < 0 || (chosen.Count > 0 && candidates[largest].Share < LeastShare * mass))
            {
                break;
            }

            covered += candidates[largest].Share;
            chosen.Add((candidates[largest].In, candidates[largest].Token));
            CollectionsMarshal.AsSpan(candidates)[largest].Share = Taken;
        }

        chosen.Sort(static (a, b) => a.In != b.In ? (int)a.In - (int)b.In : a.Token - b.Token);
        return Join(text, answered);
    }

    // A handful out of a few dozen: looking for the largest each time is cheaper than sorting all. The earlier wins among equals.
    private int Largest()
    {
        var all = CollectionsMarshal.AsSpan(candidates);
        var largest = -1;
        var share = Taken;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Share > share)
            {
                share = all[i].Share;
                largest = i;
            }
        }

        return largest;
    }

    private double Collect(ReadOnlySpan<double> shares, Stance stance, EvidencePlace place)
    {
        double mass = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var share = shares[i] * (int)stance;
            if (share > 0)
            {
                candidates.Add((share, i, place));
                mass += share;
            }
        }

        return mass;
    }

    private List<Evidence> Join(Reading.Reading text, Reading.Reading answered)
    {
        var found = new List<Evidence>(chosen.Count);
        var run = CollectionsMarshal.AsSpan(chosen);
        while (run.Length > 0)
        {
            var reading = run[0].In == EvidencePlace.Text ? text : answered;
            var count = 1;
            while (count < run.Length && run[count].In == run[0].In && run[count].Token == run[count - 1].Token + 1
                && Adjoin(reading, reading.Tokens[run[count - 1].Token], reading.Tokens[run[count].Token]))
            {
                count++;
            }

            var graphemes = run[0].In == EvidencePlace.Text ? textGraphemes : answeredGraphemes;
            var (start, end) = graphemes.Whole(reading.Text, reading.Tokens[run[0].Token].Start, reading.Tokens[run[count - 1].Token].End);
            if (found.Count > 0 && found[^1].In == run[0].In && start < found[^1].Start + found[^1].Length)
            {
                // Two tokens of one cluster, such as the halves of a flag, are one run.
                start = found[^1].Start;
                found.RemoveAt(found.Count - 1);
            }

            found.Add(new Evidence(run[0].In, start, end - start, reading.Text[start..end]));
            run = run[count..];
        }

        return found;
    }

    // Two neighbours make one run when only blanks and light punctuation stand between them, never a line break.
    private static bool Adjoin(Reading.Reading reading, Token left, Token right)
    {
        foreach (var c in reading.Text.AsSpan(left.End, right.Start - left.End))
        {
            if (c is not (' ' or ',' or '-' or '\'' or '"' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }
}
