using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Training;

namespace ReplyCoach.Learning.Tests.Training;

public sealed class CalibratorTests
{
    private const int Drafts = 12_000;
    private const double Slope = 2.5;
    private const double MiddleWeight = 1.6;
    private const double Offset = -0.7;
    private const double Golden = 0.6180339887498949;

    private static readonly AxisModel Trained = new()
    {
        Axis = Axis.Focus,
        Labels = ["brand", "mixed", "community"],
        SignalWeights = [1, 0.5, 0],
        WordlessWeights = [0.1],
        MiddleOffset = 0.25,
        MiddleWeight = 1,
        SureFrom = 0,
    };

    // Pulls from −1.5 to 1.5, and along them each of five strengths of the middle in turn.
    private static readonly AxisScore[] Scores = [.. Enumerable.Range(0, Drafts).Select(i => new AxisScore((3.0 * (i + 0.5) / Drafts) - 1.5, Trained.MiddleOffset + (((i % 5) - 2) * 0.5), 0))];

    // Drawn by the golden ratio's multiples, which lie evenly: of any hundred neighbours, as many of each label as its probability promises.
    private static readonly int[] Labels = [.. Scores.Select((score, i) => Deal(True(score), i * Golden % 1))];

    private static readonly double[] Weights = [.. Scores.Select(_ => 1.0)];

    private static readonly Lazy<AxisModel> Once = new(() => Calibrator.Fit(Trained, Scores, Labels, Weights, 0.07));

    [Fact]
    public void It_finds_the_slope_and_the_middle_that_the_labels_were_drawn_from()
    {
        Assert.Equal(Slope, Once.Value.SignalWeights[0], 0.1);
        Assert.Equal(MiddleWeight, Once.Value.MiddleWeight, 0.1);
        Assert.Equal((Trained.MiddleOffset * MiddleWeight) + Offset, Once.Value.MiddleOffset, 0.1);
    }

    [Fact]
    public void What_fits_already_stays()
    {
        var fitted = Calibrator.Fit(Trained, [.. Scores.Select(True)], Labels, Weights, 0.07);
        Assert.Equal(1, fitted.SignalWeights[0], 0.05);
        Assert.Equal(1, fitted.MiddleWeight, 0.05);
        Assert.Equal(Trained.MiddleOffset, fitted.MiddleOffset, 0.05);
    }

    [Fact]
    public void The_slope_goes_into_all_weights_alike()
    {
        var slope = Once.Value.SignalWeights[0];
        Assert.Equal([slope, slope / 2, 0], Once.Value.SignalWeights, (a, b) => Math.Abs(a - b) < 1e-5);
        Assert.Equal(slope / 10, Assert.Single(Once.Value.WordlessWeights), 5);
        Assert.Equal((Trained.Axis, Trained.Labels), (Once.Value.Axis, Once.Value.Labels));
    }

    [Fact]
    public void What_is_promised_is_kept()
    {
        // Among drafts of about one probability, the label is right about as often as that.
        var given = Scores.Zip(Labels, (score, label) => (Score: Calibrator.Apply(score, Trained, Once.Value), Label: label));
        foreach (var bin in given.GroupBy(g => (int)(10 * Likeliest(g.Score))).Where(g => g.Count() > 300))
        {
            Assert.Equal(bin.Average(g => Likeliest(g.Score)), bin.Average(g => g.Score.Label == g.Label ? 1.0 : 0.0), 0.03);
        }
    }

    [Fact]
    public void A_score_is_calibrated_as_the_calibrated_weights_would_have_given_it()
    {
        var (slope, weight) = (Once.Value.SignalWeights[0] / Trained.SignalWeights[0], Once.Value.MiddleWeight / Trained.MiddleWeight);
        foreach (var (pull, evenness, wording) in new[] { (1.2, 0.4, 0.2), (-0.7, -1.1, 0), (0, 0, 0) })
        {
            var given = Calibrator.Apply(new AxisScore(pull, Trained.MiddleOffset + (Trained.MiddleWeight * evenness), wording), Trained, Once.Value);
            Assert.Equal(pull * slope, given.Pull, 1e-5);
            Assert.Equal(wording * slope, given.Wording, 1e-5);
            Assert.Equal(Once.Value.MiddleOffset + (weight * Trained.MiddleWeight * evenness), given.Middle, 1e-5);
        }

        Assert.Equal(AxisScorer.MostMiddle, Calibrator.Apply(new AxisScore(0, 50, 0), Trained, Once.Value).Middle);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.07)]
    [InlineData(0.3)]
    public void The_border_of_sure_leaves_out_the_asked_part(double part)
    {
        var calibrated = Calibrator.Fit(Trained, Scores, Labels, Weights, part);
        var unsure = Scores.Count(score => Calibrator.Apply(score, Trained, calibrated).Lead < calibrated.SureFrom);
        Assert.Equal(part, unsure / (double)Drafts, 0.002);
    }

    [Fact]
    public void What_weighs_nothing_changes_nothing()
    {
        var fitted = Calibrator.Fit(Trained, [.. Scores, .. Scores], [.. Labels, .. Labels.Select(l => 2 - l)], [.. Weights, .. new double[Drafts]], 0.07);
        Assert.Equal((Once.Value.MiddleOffset, Once.Value.MiddleWeight), (fitted.MiddleOffset, fitted.MiddleWeight));
        Assert.Equal(Once.Value.SignalWeights, fitted.SignalWeights);
    }

    private static AxisScore True(AxisScore score) => new(score.Pull * Slope, (score.Middle * MiddleWeight) + Offset, 0);

    private static int Deal(AxisScore score, double turn)
    {
        var (low, _, high) = score.Probabilities;
        return turn < low ? 0 : turn > 1 - high ? 2 : 1;
    }

    private static double Likeliest(AxisScore score)
    {
        var (low, mid, high) = score.Probabilities;
        return Math.Max(mid, Math.Max(low, high));
    }
}
