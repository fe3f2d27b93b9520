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

    /// <summary>The middle label's own strength in a draft that shows nothing.</summary>
    public required double MiddleOffset { get; init; }

    /// <summary>What one unit of the wording's evenness adds to it; above 0.</summary>
    public required double MiddleWeight { get; init; }

    /// <summary>An axis is sure when the likeliest label is ahead of the next by at least this much probability, 0–1.</summary>
    public required double SureFrom { get; init; }
}
