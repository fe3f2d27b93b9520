using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Whether the coach is right to be unsure where it says so: answered drafts against those it refuses or is unsure of.</summary>
/// <param name="Coverage">The part with both axes sure.</param>
/// <param name="Answered">How many have both axes sure.</param>
/// <param name="Refused">How many have not, or no numbers at all.</param>
/// <param name="OfAnswered">Errors among the answered.</param>
/// <param name="OfRefused">Errors among the others, by the label given all the same; without numbers it is an error.</param>
/// <param name="Ratio">How many times as often the others are wrong on any axis; null when that cannot be told.</param>
public sealed record RefusalRule(double Coverage, int Answered, int Refused, ErrorRates OfAnswered, ErrorRates OfRefused, double? Ratio)
{
    /// <summary>Measures it.</summary>
    public static RefusalRule Of(IReadOnlyList<JudgedDraft> judged)
    {
        var sorted = judged.ToLookup(j => j.Verdict.Status == VerdictStatus.Scored);
        var (answered, refused) = (sorted[true].ToList(), sorted[false].ToList());
        var (ofAnswered, ofRefused) = (ErrorRates.Of(answered), ErrorRates.Of(refused));
        return new RefusalRule(
            Share.Of(answered.Count, judged.Count), answered.Count, refused.Count, ofAnswered, ofRefused,
            refused.Count == 0 ? null : Share.OfAny(ofRefused.Any, ofAnswered.Any));
    }
}

/// <summary>How often labels are wrong.</summary>
/// <param name="Any">On one axis at least.</param>
/// <param name="Focus">On focus.</param>
/// <param name="Tone">On tone.</param>
public sealed record ErrorRates(double Any, double Focus, double Tone)
{
    /// <summary>Measures them; 0 of no drafts.</summary>
    public static ErrorRates Of(IReadOnlyCollection<JudgedDraft> judged) => new(
        Share.Of(judged.Count(j => j.Wrong(Axis.Focus) || j.Wrong(Axis.Tone)), judged.Count),
        Share.Of(judged.Count(j => j.Wrong(Axis.Focus)), judged.Count),
        Share.Of(judged.Count(j => j.Wrong(Axis.Tone)), judged.Count));
}
