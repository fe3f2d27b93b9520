using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Scoring;

/// <summary>How one axis is put together from the signals.</summary>
public sealed record AxisModel
{
    /// <summary>Which axis.</summary>
    public required Axis Axis { get; init; }

    /// <summary>The three labels from low to high, such as brand, mixed, community.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>What a signal of 1 adds to the latent, by visible principle; 0 where the principle does not speak of the axis, never below 0.</summary>
    public required IReadOnlyList<double> SignalWeights { get; init; }

    /// <summary>What a measure without words adds, in the order of <see cref="Signals.Measures.WithoutWords"/>.</summary>
    public required IReadOnlyList<double> WordlessWeights { get; init; }

    /// <summary>The latent at which the first label gives way to the second.</summary>
    public required double LowerCut { get; init; }

    /// <summary>The latent at which the second label gives way to the third; above <see cref="LowerCut"/>.</summary>
    public required double UpperCut { get; init; }

    /// <summary>Where the calibrated cumulative probability P(first label) crosses ½.</summary>
    public required double LowerThreshold { get; init; }

    /// <summary>Where the calibrated P(third label) crosses ½.</summary>
    public required double UpperThreshold { get; init; }

    /// <summary>How fast the calibrated probabilities change with the latent; above 0.</summary>
    public required double Slope { get; init; }

    /// <summary>An axis is sure when its label's probability is at least this, 0–1.</summary>
    public required double SureFrom { get; init; }
}
