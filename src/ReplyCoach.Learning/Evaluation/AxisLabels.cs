using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>The labels of the two axes, from low to high.</summary>
public static class AxisLabels
{
    private static readonly string[] Focus = ["brand", "mixed", "community"];
    private static readonly string[] Tone = ["cold", "neutral", "warm"];

    /// <summary>Both axes, in the order in which they are shown.</summary>
    public static IReadOnlyList<Axis> Axes { get; } = [Axis.Focus, Axis.Tone];

    /// <summary>The labels of an axis.</summary>
    public static IReadOnlyList<string> Of(Axis axis) => axis == Axis.Focus ? Focus : Tone;

    /// <summary>The place of a label, 0–2.</summary>
    public static int PlaceOf(Axis axis, string label) => Array.IndexOf(axis == Axis.Focus ? Focus : Tone, label);
}
