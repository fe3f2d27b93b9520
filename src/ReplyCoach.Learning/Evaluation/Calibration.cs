using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Compares the probability of the given label with how often it was right, in ten bins.</summary>
internal static class Calibration
{
    private const int Bins = 10;

    // Probabilities come in thousandths: one of 0 stands for less than half of one.
    private const double LeastProbability = 0.0005;

    public static IReadOnlyList<CalibrationBin> Of(Axis axis, IReadOnlyList<JudgedDraft> judged)
    {
        var (drafts, promised, kept) = (new int[Bins], new double[Bins], new int[Bins]);
        foreach (var draft in judged)
        {
            if (draft.Label(axis) is not { } label)
            {
                continue;
            }

            var probability = draft.Probability(axis, label);
            var bin = Math.Min(Bins - 1, (int)(probability * Bins));
            drafts[bin]++;
            promised[bin] += probability;
            kept[bin] += draft.Truth(axis) == label ? 1 : 0;
        }

        return [.. Enumerable.Range(0, Bins).Where(b => drafts[b] > 0).Select(b => new CalibrationBin(drafts[b], promised[b] / drafts[b], (double)kept[b] / drafts[b]))];
    }

    /// <summary>How far promise and outcome are apart, weighed by drafts.</summary>
    public static double Error(IReadOnlyList<CalibrationBin> bins) =>
        bins.Count == 0 ? 0 : bins.Sum(b => b.Drafts * Math.Abs(b.Promised - b.Kept)) / bins.Sum(b => b.Drafts);

    public static double LogLoss(Axis axis, IReadOnlyList<JudgedDraft> judged)
    {
        double sum = 0;
        var drafts = 0;
        foreach (var draft in judged)
        {
            if (draft.Given(axis) is not null)
            {
                sum -= Math.Log(Math.Max(LeastProbability, draft.Probability(axis, draft.Truth(axis))));
                drafts++;
            }
        }

        return drafts == 0 ? 0 : sum / drafts;
    }
}

/// <summary>The drafts whose given label has a probability within one tenth.</summary>
/// <param name="Drafts">How many.</param>
/// <param name="Promised">The mean probability of the given label.</param>
/// <param name="Kept">The part on which it was right.</param>
public readonly record struct CalibrationBin(int Drafts, double Promised, double Kept)
{
    /// <summary>The bin as it is published, to four digits.</summary>
    public CalibrationBin Rounded() => new(Drafts, Math.Round(Promised, 4), Math.Round(Kept, 4));
}
