using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Learning.Training;

/// <summary>Fits probabilities, cut points and the border of “sure” to latents of drafts that the model had not seen.</summary>
internal static class Calibrator
{
    private const int Rounds = 60;

    // An axis calls itself unsure on about this part of unseen drafts: those whose label is least likely to be right.
    private const double UnsurePart = 0.03;

    /// <summary>Calibrates an axis.</summary>
    /// <param name="axis">The axis as trained.</param>
    /// <param name="latents">Latents of unseen drafts.</param>
    /// <param name="labels">Their labels, 0–2.</param>
    /// <param name="weights">What each counts.</param>
    public static AxisModel Fit(AxisModel axis, IReadOnlyList<double> latents, IReadOnlyList<int> labels, IReadOnlyList<double> weights)
    {
        var (slope, lower, upper) = (1.0, axis.LowerThreshold, axis.UpperThreshold);
        var best = Loss(latents, labels, weights, slope, lower, upper);
        var step = 0.5;

        // Three numbers and a smooth valley: trying each a step up and down, and halving the step, finds the bottom exactly enough.
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            foreach (var (s, l, u) in ((double, double, double)[])[(slope * (1 + step), lower, upper), (slope / (1 + step), lower, upper), (slope, lower - step, upper), (slope, lower + step, upper), (slope, lower, upper - step), (slope, lower, upper + step)])
            {
                var loss = u > l ? Loss(latents, labels, weights, s, l, u) : double.PositiveInfinity;
                if (loss < best)
                {
                    (best, slope, lower, upper, moved) = (loss, s, l, u, true);
                }
            }

            step = moved ? step : step / 2;
        }

        var calibrated = Scale(axis, slope, lower, upper);
        var (lowerCut, upperCut) = Cuts(new AxisScorer(calibrated), calibrated.LowerThreshold, calibrated.UpperThreshold);
        calibrated = calibrated with { LowerCut = Math.Round(lowerCut, 6), UpperCut = Math.Round(upperCut, 6) };
        return calibrated with { SureFrom = Math.Round(Border(new AxisScorer(calibrated), [.. latents.Select(z => z * slope)]), 6) };
    }

    // The slope goes into the weights themselves: a unit of latent is then a unit of log-odds, and scores use the whole way from 0 to 100
    // instead of crowding at its ends.
    private static AxisModel Scale(AxisModel axis, double slope, double lower, double upper) => axis with
    {
        SignalWeights = [.. axis.SignalWeights.Select(w => Math.Round(w * slope, 6))],
        WordlessWeights = [.. axis.WordlessWeights.Select(w => Math.Round(w * slope, 6))],
        LowerThreshold = Math.Round(lower * slope, 6),
        UpperThreshold = Math.Round(upper * slope, 6),
    };

    private static double Loss(IReadOnlyList<double> latents, IReadOnlyList<int> labels, IReadOnlyList<double> weights, double slope, double lower, double upper)
    {
        double loss = 0;
        for (var i = 0; i < latents.Count; i++)
        {
            var low = ExactMath.Logistic(slope * (lower - latents[i]));
            var high = ExactMath.Logistic(slope * (latents[i] - upper));
            var likely = labels[i] switch { 0 => low, 2 => high, _ => 1 - low - high };
            loss -= weights[i] * Math.Log(Math.Max(likely, 1e-9));
        }

        return loss;
    }

    // A label is given where it is the likeliest; where the middle one never is, the outer two meet in one point.
    private static (double Lower, double Upper) Cuts(AxisScorer scorer, double lower, double upper)
    {
        var middle = (lower + upper) / 2;
        var lowerCut = Crossing(z => { var (low, mid, _) = scorer.Probabilities(z); return mid - low; }, middle - 20, middle);
        var upperCut = Crossing(z => { var (_, mid, high) = scorer.Probabilities(z); return high - mid; }, middle, middle + 20);
        return (lowerCut, upperCut);
    }

    // Where a rising function passes 0; the border that is nearer when it does not.
    private static double Crossing(Func<double, double> rising, double from, double to)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var half = (from + to) / 2;
            (from, to) = rising(half) < 0 ? (half, to) : (from, half);
        }

        return (from + to) / 2;
    }

    private static double Border(AxisScorer scorer, IReadOnlyList<double> latents)
    {
        var certainties = latents.Select(z =>
        {
            var (low, middle, high) = scorer.Probabilities(z);
            return scorer.Label(z) switch { 0 => low, 1 => middle, _ => high };
        }).Order().ToList();
        return certainties[(int)(UnsurePart * certainties.Count)];
    }
}
