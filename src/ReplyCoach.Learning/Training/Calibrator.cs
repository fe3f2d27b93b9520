using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Learning.Training;

/// <summary>Fits probabilities and the border of “sure” to drafts that the model had not seen.</summary>
internal static class Calibrator
{
    private const int Rounds = 60;

    /// <summary>Calibrates an axis.</summary>
    /// <param name="axis">The axis as trained.</param>
    /// <param name="unseen">What it gave drafts that it had not seen.</param>
    /// <param name="labels">Their labels, 0–2.</param>
    /// <param name="weights">What each counts.</param>
    /// <param name="unsurePart">On what part of them the axis calls itself unsure: those whose label is the least ahead of the next.</param>
    public static AxisModel Fit(AxisModel axis, IReadOnlyList<AxisScore> unseen, IReadOnlyList<int> labels, IReadOnlyList<double> weights, double unsurePart)
    {
        var (slope, weight, offset) = (1.0, 1.0, 0.0);
        var best = Loss(unseen, labels, weights, slope, weight, offset);
        var step = 0.5;

        // Three numbers and a smooth valley: trying each a step up and down, and halving the step, finds the bottom exactly enough.
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            foreach (var (s, w, o) in ((double, double, double)[])[(slope * (1 + step), weight, offset), (slope / (1 + step), weight, offset), (slope, weight * (1 + step), offset), (slope, weight / (1 + step), offset), (slope, weight, offset - step), (slope, weight, offset + step)])
            {
                var loss = Loss(unseen, labels, weights, s, w, o);
                if (loss < best)
                {
                    (best, slope, weight, offset, moved) = (loss, s, w, o, true);
                }
            }

            step = moved ? step : step / 2;
        }

        // The slope goes into the weights themselves.
        var calibrated = axis with
        {
            SignalWeights = [.. axis.SignalWeights.Select(w => Math.Round(w * slope, 6))],
            WordlessWeights = [.. axis.WordlessWeights.Select(w => Math.Round(w * slope, 6))],
            MiddleOffset = Math.Round((axis.MiddleOffset * weight) + offset, 6),
            MiddleWeight = Math.Round(axis.MiddleWeight * weight, 6),
        };
        var scores = unseen.Select(u => Calibrated(u, slope, weight, offset)).ToList();
        return calibrated with { SureFrom = Math.Round(Border(scores, unsurePart), 6) };
    }

    /// <summary>An uncalibrated score as a calibrated model would have given it.</summary>
    public static AxisScore Apply(AxisScore score, AxisModel trained, AxisModel calibrated)
    {
        // Calibration scales all weights of an axis alike; the largest shows by how much.
        var weight = calibrated.MiddleWeight / trained.MiddleWeight;
        return Calibrated(score, calibrated.SignalWeights.Max() / trained.SignalWeights.Max(), weight, calibrated.MiddleOffset - (trained.MiddleOffset * weight));
    }

    private static AxisScore Calibrated(AxisScore score, double slope, double weight, double offset) =>
        new(score.Pull * slope, Math.Clamp((score.Middle * weight) + offset, -AxisScorer.MostMiddle, AxisScorer.MostMiddle), score.Wording * slope);

    private static double Loss(IReadOnlyList<AxisScore> unseen, IReadOnlyList<int> labels, IReadOnlyList<double> weights, double slope, double weight, double offset)
    {
        double loss = 0;
        for (var i = 0; i < unseen.Count; i++)
        {
            var (low, mid, high) = Calibrated(unseen[i], slope, weight, offset).Probabilities;
            loss -= weights[i] * Math.Log(Math.Max(labels[i] switch { 0 => low, 2 => high, _ => mid }, 1e-9));
        }

        return loss;
    }

    private static double Border(List<AxisScore> scores, double unsurePart)
    {
        var certainties = scores.Select(s => s.Lead).Order().ToList();
        return certainties[(int)(unsurePart * certainties.Count)];
    }
}
