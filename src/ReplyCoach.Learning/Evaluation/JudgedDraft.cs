using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>A labelled draft and what the coach said of it.</summary>
/// <param name="Draft">The draft, labelled on both axes.</param>
/// <param name="Verdict">The verdict; without numbers where the coach refused.</param>
public sealed record JudgedDraft(CorpusDraft Draft, Verdict Verdict)
{
    /// <summary>The true label of an axis, 0–2.</summary>
    public int Truth(Axis axis) => (axis == Axis.Focus ? Draft.Focus : Draft.Tone) ?? throw new InvalidOperationException($"{Draft.Id} is not labelled.");

    /// <summary>What the coach gave on an axis, or null.</summary>
    public AxisVerdict? Given(Axis axis) => axis == Axis.Focus ? Verdict.Focus : Verdict.Tone;

    /// <summary>The label given on an axis, 0–2, or null for a refusal.</summary>
    public int? Label(Axis axis) => Given(axis) is { } given ? AxisLabels.PlaceOf(axis, given.Label) : null;

    /// <summary>How likely the coach says a label is; only where it gave numbers.</summary>
    public double Probability(Axis axis, int label) => (double)Given(axis)!.Probabilities[label].Probability;

    /// <summary>Whether the label given is not the true one; a refusal is wrong.</summary>
    public bool Wrong(Axis axis) => Label(axis) != Truth(axis);
}
