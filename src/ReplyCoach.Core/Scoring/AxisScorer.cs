using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Scoring;

/// <summary>Puts an axis together from the signals, and tells its label and probabilities.</summary>
internal sealed class AxisScorer(AxisModel model)
{
    // Of a draft's absolute latent, what no principle explains may weigh at most half of what principles do: a third of the points.
    private const double MostWordingPerPrinciple = 0.5;

    /// <summary>The middle label's strength stays between minus and plus this, so that no draft is pinned to the middle or barred from it.</summary>
    public const double MostMiddle = 4;

    public AxisModel Model => model;

    public AxisScore Score(DraftReading draft, SignalSet signals)
    {
        double sum = 0, size = 0;
        for (var p = 0; p < model.SignalWeights.Count; p++)
        {
            var term = model.SignalWeights[p] * signals.Values[p];
            sum += term;
            size += Math.Abs(term);
        }

        double wording = 0;
        for (var m = 0; m < model.WordlessWeights.Count; m++)
        {
            wording += model.WordlessWeights[m] * draft.Measures[Measures.WithoutWords[m]];
        }

        wording = Math.Clamp(wording, -MostWordingPerPrinciple * size, MostWordingPerPrinciple * size);
        var middle = model.MiddleOffset + (model.MiddleWeight * signals.Evenness(model.Axis));
        return new AxisScore(sum + wording, Math.Clamp(middle, -MostMiddle, MostMiddle), wording);
    }

    public AxisVerdict Verdict(AxisScore axis, decimal score, decimal baseline)
    {
        var (low, middle, high) = axis.Probabilities;
        var label = axis.Label;
        Span<int> thousandths = stackalloc int[3];
        LargestRemainder.Round([low * 1000, middle * 1000, high * 1000], 1000, thousandths);
        var probabilities = new LabelProbability[3];
        for (var l = 0; l < 3; l++)
        {
            probabilities[l] = new LabelProbability(model.Labels[l], new decimal(thousandths[l], 0, 0, false, 3));
        }

        return new AxisVerdict(score, model.Labels[label], axis.Lead >= model.SureFrom, probabilities, baseline);
    }
}
