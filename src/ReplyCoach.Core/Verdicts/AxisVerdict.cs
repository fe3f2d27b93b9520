namespace ReplyCoach.Core.Verdicts;

/// <summary>One axis of a verdict.</summary>
/// <param name="Score">0.0–100.0, in tenths.</param>
/// <param name="Label">The likeliest label.</param>
/// <param name="Sure">Whether the calibration can tell.</param>
/// <param name="Probabilities">Calibrated, per label from low to high, in thousandths that sum to 1.</param>
/// <param name="Baseline">The score of a draft that shows nothing, in tenths.</param>
public sealed record AxisVerdict(
    decimal Score, string Label, bool Sure, IReadOnlyList<LabelProbability> Probabilities, decimal Baseline);

/// <summary>How likely a label is.</summary>
/// <param name="Label">Such as <c>brand</c>.</param>
/// <param name="Probability">0.000–1.000.</param>
public readonly record struct LabelProbability(string Label, decimal Probability);
