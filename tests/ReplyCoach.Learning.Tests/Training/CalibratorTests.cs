using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Training;

namespace ReplyCoach.Learning.Tests.Training;

public sealed class CalibratorTests
{
    private const double Steepness = 2.5;
    private const double Lower = -0.8;
    private const double Upper = 1.2;
    private const int Turns = 100;

    private static readonly AxisModel Trained = new()
    {
        Axis = Axis.Focus,
        Labels = ["brand", "mixed", "community"],
        SignalWeights = [1, 0.5, 0],
        WordlessWeights = [0.1],
        LowerCut = -0.1,
        UpperCut = 0.1,
        LowerThreshold = -0.1,
        UpperThreshold = 0.1,
        Slope = 1,
        SureFrom = 0,
    };

    [Fact]
    public void It_finds_the_slope_and_thresholds_that_the_labels_were_drawn_from()
    {
        var calibrated = Calibrator.Fit(Trained, Latents, Labels, Weights);
        var slope = calibrated.SignalWeights[0];
        Assert.Equal(Steepness, slope, 0.25);
        Assert.Equal(Lower, calibrated.LowerThreshold / slope, 0.05);
        Assert.Equal(Upper, calibrated.UpperThreshold / slope, 0.05);
    }

    [Fact]
    public void The_slope_goes_into_all_weights_alike()
    {
        var calibrated = Calibrator.Fit(Trained, Latents, Labels, Weights);
        var slope = calibrated.SignalWeights[0];
        Assert.Equal([slope, slope / 2, 0], calibrated.SignalWeights.Select(w => Math.Round(w, 6)), (a, b) => Math.Abs(a - b) < 1e-5);
        Assert.Equal(slope / 10, Assert.Single(calibrated.WordlessWeights), 5);
        Assert.Equal(1, calibrated.Slope);
    }

    [Fact]
    public void Cut_points_lie_where_one_label_becomes_likelier_than_the_other()
    {
        var calibrated = Calibrator.Fit(Trained, Latents, Labels, Weights);
        Assert.True(calibrated.LowerCut < calibrated.UpperCut);
        foreach (var latent in new[] { -6, -3, calibrated.LowerCut - 0.01, calibrated.LowerCut + 0.01, 0.5, calibrated.UpperCut - 0.01, calibrated.UpperCut + 0.01, 6 })
        {
            var (low, middle, high) = Probabilities(calibrated, latent);
                Assert.Equal(Array.IndexOf([low, middle, high], Math.Max(low, Math.Max(middle, high))), latent < calibrated.LowerCut ? 0 : latent < calibrated.UpperCut ? 1 : 2);
        }
    }

    [Fact]
    public void A_few_in_a_hundred_are_left_unsure()
    {
        var calibrated = Calibrator.Fit(Trained, Latents, Labels, Weights);
        var slope = calibrated.SignalWeights[0];
        var unsure = Latents.Count(z =>
        {
            var (low, middle, high) = Probabilities(calibrated, z * slope);
            return Math.Max(low, Math.Max(middle, high)) < calibrated.SureFrom;
        });
        Assert.InRange(unsure / (double)Latents.Length, 0.01, 0.05);
    }

    [Fact]
    public void What_weighs_nothing_changes_nothing()
    {
        var expected = Calibrator.Fit(Trained, Latents, Labels, Weights);
        var fitted = Calibrator.Fit(Trained, [.. Latents, .. Latents], [.. Labels, .. Labels.Select(l => 2 - l)], [.. Weights, .. new double[Latents.Length]]);
        Assert.Equal((expected.LowerThreshold, expected.UpperThreshold), (fitted.LowerThreshold, fitted.UpperThreshold));
        Assert.Equal(expected.SignalWeights, fitted.SignalWeights);
    }

    private static double[] Latents { get; } = [.. Enumerable.Range(0, Turns * 200).Select(i => (i % 200 / 25.0) - 4)];

    // In every hundred drafts of one latent, as many of each label as its probabilities promise, dealt out evenly.
    private static int[] Labels { get; } = [.. Latents.Select((z, i) => Deal(z, ((i / 200) + 0.5) / Turns))];

    private static double[] Weights { get; } = [.. Latents.Select(_ => 1.0)];

    private static (double Low, double Middle, double High) Probabilities(AxisModel model, double latent)
    {
        var low = 1 / (1 + Math.Exp(-model.Slope * (model.LowerThreshold - latent)));
        var high = 1 / (1 + Math.Exp(-model.Slope * (latent - model.UpperThreshold)));
        return (low, Math.Max(0, 1 - low - high), high);
    }

    private static int Deal(double latent, double turn)
    {
        var low = 1 / (1 + Math.Exp(-Steepness * (Lower - latent)));
        var high = 1 / (1 + Math.Exp(-Steepness * (latent - Upper)));
        return turn < low ? 0 : turn > 1 - high ? 2 : 1;
    }
}
