using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Ledgers;

/// <summary>Compares the rows of the ledger with the principles that people saw in the drafts.</summary>
public static class PrincipleMeasure
{
    /// <summary>From so many points on, a row counts as saying that its principle is there.</summary>
    public const decimal LeastPoints = 1.0m;

    /// <summary>Measures both stances of every visible principle over the drafts whose principles somebody has labelled.</summary>
    public static IReadOnlyList<PrincipleFigures> Of(IReadOnlyList<JudgedDraft> judged, IEnumerable<string> visible)
    {
        var labelled = judged.Where(j => j.Draft.Principles is not null).ToList();
        return labelled.Count == 0 ? [] : [.. visible.SelectMany(p => (PrincipleFigures[])[Measure(labelled, p, Stance.Breached), Measure(labelled, p, Stance.Upheld)])];
    }

    private static PrincipleFigures Measure(List<JudgedDraft> judged, string principle, Stance stance)
    {
        int truth = 0, given = 0, right = 0;
        foreach (var draft in judged)
        {
            var isTrue = draft.Draft.Principles!.GetValueOrDefault(principle) == (int)stance;
            var isGiven = draft.Verdict.Ledger.Any(r => r.Principle == principle && r.Stance == stance && Math.Abs(r.Points) >= LeastPoints);
            truth += isTrue ? 1 : 0;
            given += isGiven ? 1 : 0;
            right += isTrue && isGiven ? 1 : 0;
        }

        return new PrincipleFigures(principle, VerdictJson.Name(stance), truth, given, right, Share.OfAny(right, given), Share.OfAny(right, truth));
    }
}

/// <summary>One stance of one principle.</summary>
/// <param name="Principle">Its id.</param>
/// <param name="Stance">breached or upheld.</param>
/// <param name="Labelled">Drafts in which people saw it.</param>
/// <param name="Given">Drafts in which a row of some weight says so.</param>
/// <param name="Right">Drafts in which both do.</param>
/// <param name="Precision">The part of the given that is right; null when none is given.</param>
/// <param name="Recall">The part of the labelled that is given; null when none is labelled.</param>
public sealed record PrincipleFigures(string Principle, string Stance, int Labelled, int Given, int Right, double? Precision, double? Recall);
