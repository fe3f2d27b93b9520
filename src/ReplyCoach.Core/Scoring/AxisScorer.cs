using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Scoring;

/// <summary>Puts an axis together from the signals, and tells labels and probabilities from its latent.</summary>
internal sealed class AxisScorer(AxisModel model)
{
    // Of a draft's absolute latent, what no principle explains may weigh at most half of what principles do: a third of the points.
    private const double MostWordingPerPrinciple = 0.5;

    /// <summary>No draft is sharpened to more than double.</summary>
    public const double LeastAmbivalence = -0.7;

    /// <summary>No draft is drawn in to less than a quarter.</summary>
    public const double MostAmbivalence = 1.4;

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
        var divisor = ExactMath.Exp(Math.Clamp(signals.Ambivalence(model.Axis), LeastAmbivalence, MostAmbivalence));
        return new AxisScore((sum + wording) / divisor, wording, divisor);
    }

    /// <summary>The calibrated probabilities of the three labels, from low to high.</summary>
    public (double Low, double Middle, double High) Probabilities(double latent)
    {
        var low = ExactMath.Logistic(model.Slope * (model.LowerThreshold - latent));
        var high = ExactMath.Logistic(model.Slope * (latent - model.UpperThreshold));
        return (low, Math.Max(0, 1 - low - high), high);
    }

    /// <summary>The label of a latent, by the model's cut points: 0, 1 or 2.</summary>
    public int Label(double latent) => latent < model.LowerCut ? 0 : latent < model.UpperCut ? 1 : 2;

    public AxisVerdict Verdict(double latent, decimal score, decimal baseline)
    {
        var (low, middle, high) = Probabilities(latent);
        var label = Label(latent);
        Span<int> thousandths = stackalloc int[3];
        LargestRemainder.Round([low * 1000, middle * 1000, high * 1000], 1000, thousandths);
        var probabilities = new LabelProbability[3];
        for (var l = 0; l < 3; l++)
        {
            probabilities[l] = new LabelProbability(model.Labels[l], new decimal(thousandths[l], 0, 0, false, 3));
        }

        var likeliest = label switch { 0 => low, 1 => middle, _ => high };
        return new AxisVerdict(score, model.Labels[label], likeliest >= model.SureFrom, probabilities, baseline);
    }
}
