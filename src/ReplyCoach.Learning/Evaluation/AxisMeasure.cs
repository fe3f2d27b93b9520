using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Measures one axis.</summary>
internal static class AxisMeasure
{
    private const int Resamples = 1000;
    private const int Seed = 4711;

    public static AxisEvaluation Of(Axis axis, IReadOnlyList<JudgedDraft> judged)
    {
        var random = new Random(Seed);
        var (f1, error, loss) = (new double[Resamples], new double[Resamples], new double[Resamples]);
        var sample = new JudgedDraft[judged.Count];
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < sample.Length; i++)
            {
                sample[i] = judged[random.Next(judged.Count)];
            }

            f1[r] = Tabulate(axis, sample).MacroF1();
            error[r] = Calibration.Error(Calibration.Of(axis, sample));
            loss[r] = Calibration.LogLoss(axis, sample);
        }

        var confusion = Tabulate(axis, judged);
        var bins = Calibration.Of(axis, judged);
        return new AxisEvaluation
        {
            Axis = axis,
            MacroF1 = Figure.Of(confusion.MacroF1(), f1),
            CalibrationError = Figure.Of(Calibration.Error(bins), error),
            LogLoss = Figure.Of(Calibration.LogLoss(axis, judged), loss),
            Accuracy = Math.Round(confusion.Accuracy(), 4),
            Auc = Math.Round(Auc(axis, judged), 4),
            Coverage = Share.Of(judged.Count(j => j.Given(axis) is { Sure: true }), judged.Count),
            MacroF1UnsureAsError = Math.Round(Tabulate(axis, judged, sureOnly: true).MacroF1(), 4),
            Confusion = confusion.Rows(),
            Calibration = [.. bins.Select(b => b.Rounded())],
            Failures = KnownFailures.Of(axis, judged),
        };
    }

    /// <summary>Macro-F1 with refusals as errors, to four digits.</summary>
    public static double MacroF1(Axis axis, IReadOnlyList<JudgedDraft> judged) => Math.Round(Tabulate(axis, judged).MacroF1(), 4);

    private static Confusion Tabulate(Axis axis, IReadOnlyList<JudgedDraft> judged, bool sureOnly = false)
    {
        var confusion = new Confusion();
        foreach (var draft in judged)
        {
            confusion.Add(draft.Truth(axis), sureOnly && draft.Given(axis) is not { Sure: true } ? null : draft.Label(axis));
        }

        return confusion;
    }

    private static double Auc(Axis axis, IReadOnlyList<JudgedDraft> judged)
    {
        var low = Scores(axis, judged, 0);
        var high = Scores(axis, judged, Confusion.Labels - 1);
        var above = high.Sum(h => low.Sum(l => h > l ? 1 : h == l ? 0.5 : 0));
        return low.Count * high.Count == 0 ? 0 : above / low.Count / high.Count;
    }

    private static List<decimal> Scores(Axis axis, IReadOnlyList<JudgedDraft> judged, int truth) =>
        [.. judged.Where(j => j.Truth(axis) == truth).Select(j => j.Given(axis)).OfType<Core.Verdicts.AxisVerdict>().Select(g => g.Score)];
}
