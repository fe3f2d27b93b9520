using ReplyCoach.Core;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Measures the coach on labelled drafts, as its users meet it: through the door, refusals and all.</summary>
public static class Evaluator
{
    private const int Resamples = 1000;
    private const int Bins = 10;
    private const int Seed = 4711;

    /// <summary>Scores every labelled draft and measures both axes. A refusal counts as an error; an unsure axis counts by its label.</summary>
    public static EvaluationReport Measure(string name, IReadOnlyList<CorpusDraft> drafts, Coach coach, CancellationToken cancellation)
    {
        var labelled = drafts.Where(d => d.Focus is not null && d.Tone is not null).ToList();
        var verdicts = new List<Verdict>(labelled.Count);
        foreach (var draft in labelled)
        {
            cancellation.ThrowIfCancellationRequested();
            verdicts.Add(coach.Score(draft.ToInput()));
        }

        return new EvaluationReport(
            name, labelled.Count, verdicts.Count(v => v.Focus is null), coach.Model.Version, coach.Catalog.Version,
            OfAxis(Axis.Focus, [.. labelled.Zip(verdicts, (d, v) => new Judged(d.Focus!.Value, v.Focus, CorpusReader.Focus(v.Focus?.Label)))]),
            OfAxis(Axis.Tone, [.. labelled.Zip(verdicts, (d, v) => new Judged(d.Tone!.Value, v.Tone, CorpusReader.Tone(v.Tone?.Label)))]),
            WordingShare(verdicts));
    }

    private static AxisEvaluation OfAxis(Axis axis, List<Judged> judged)
    {
        var confusion = Tabulate(judged);
        var random = new Random(Seed);
        var f1 = new double[Resamples];
        var ece = new double[Resamples];
        var sample = new List<Judged>(judged.Count);
        for (var r = 0; r < Resamples; r++)
        {
            sample.Clear();
            for (var i = 0; i < judged.Count; i++)
            {
                sample.Add(judged[random.Next(judged.Count)]);
            }

            f1[r] = Tabulate(sample).MacroF1();
            ece[r] = CalibrationError(sample);
        }

        return new AxisEvaluation(
            axis, Figure.Of(confusion.MacroF1(), f1), Figure.Of(CalibrationError(judged), ece), Math.Round(confusion.Accuracy(), 4), Math.Round(Auc(judged), 4),
            Math.Round(judged.Count(j => j.Given is { Sure: true }) / (double)Math.Max(1, judged.Count), 4), Math.Round(Tabulate(judged, sureOnly: true).MacroF1(), 4), Rows(confusion));
    }

    private static Confusion Tabulate(List<Judged> judged, bool sureOnly = false)
    {
        var confusion = new Confusion();
        foreach (var (truth, given, label) in judged)
        {
            confusion.Add(truth, given is null || (sureOnly && !given.Sure) ? null : label);
        }

        return confusion;
    }

    private static int[][] Rows(Confusion confusion) =>
        [.. Enumerable.Range(0, Confusion.Labels).Select(truth => (int[])[.. Enumerable.Range(0, Confusion.Labels + 1).Select(given => confusion[truth, given])])];

    // Expected calibration error of the given label: in ten bins of probability, how far the mean promise is from the part that was right.
    private static double CalibrationError(List<Judged> judged)
    {
        var promised = new double[Bins];
        var kept = new double[Bins];
        foreach (var (truth, given, label) in judged)
        {
            if (given is null)
            {
                continue;
            }

            var probability = (double)given.Probabilities[label].Probability;
            var bin = Math.Min(Bins - 1, (int)(probability * Bins));
            promised[bin] += probability;
            kept[bin] += truth == label ? 1 : 0;
        }

        double error = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            error += Math.Abs(promised[bin] - kept[bin]);
        }

        return error / Math.Max(1, judged.Count);
    }

    private static double Auc(List<Judged> judged)
    {
        var low = judged.Where(j => j is { Truth: 0, Given: not null }).Select(j => j.Given!.Score).ToList();
        var high = judged.Where(j => j is { Truth: 2, Given: not null }).Select(j => j.Given!.Score).ToList();
        double above = 0;
        foreach (var h in high)
        {
            above += low.Sum(l => h > l ? 1 : h == l ? 0.5 : 0);
        }

        return low.Count * high.Count == 0 ? 0 : above / low.Count / high.Count;
    }

    private static WordingShare WordingShare(List<Verdict> verdicts)
    {
        var shares = new List<double>();
        foreach (var verdict in verdicts.Where(v => v.Ledger.Count > 0))
        {
            var all = verdict.Ledger.Sum(r => Math.Abs(r.Points));
            shares.Add((double)(verdict.Ledger.Where(r => r.Stance is null).Sum(r => Math.Abs(r.Points)) / all));
        }

        return shares.Count == 0 ? new WordingShare(0, 0) : new WordingShare(Math.Round(shares.Average(), 4), Math.Round(shares.Max(), 4));
    }

    private readonly record struct Judged(int Truth, AxisVerdict? Given, int Label);
}
