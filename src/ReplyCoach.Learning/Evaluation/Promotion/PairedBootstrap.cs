namespace ReplyCoach.Learning.Evaluation.Promotion;

/// <summary>Compares two models on the same drafts: each resample draws drafts, and both models are measured on the ones drawn
/// (Efron and Tibshirani 1993).</summary>
public static class PairedBootstrap
{
    private const int Resamples = 2000;
    private const int Seed = 4717;

    /// <summary>The new model's macro-F1 minus the old one's.</summary>
    /// <param name="drafts">At least one draft: its true label and what both models gave, null for a refusal.</param>
    public static Figure Difference(IReadOnlyList<LabelledTwice> drafts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(drafts.Count, nameof(drafts));
        var random = new Random(Seed);
        var differences = new double[Resamples];
        var sample = new LabelledTwice[drafts.Count];
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < sample.Length; i++)
            {
                sample[i] = drafts[random.Next(drafts.Count)];
            }

            differences[r] = Once(sample);
        }

        return Figure.Of(Once(drafts), differences);
    }

    private static double Once(IReadOnlyList<LabelledTwice> drafts)
    {
        Confusion before = new(), after = new();
        foreach (var draft in drafts)
        {
            before.Add(draft.Truth, draft.Old);
            after.Add(draft.Truth, draft.New);
        }

        return after.MacroF1() - before.MacroF1();
    }
}

/// <summary>A draft that two models have labelled.</summary>
/// <param name="Truth">0–2.</param>
/// <param name="Old">What the old model gave, or null.</param>
/// <param name="New">What the new model gave, or null.</param>
public readonly record struct LabelledTwice(int Truth, int? Old, int? New);
