using ReplyCoach.Core;
using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation.Promotion;

/// <summary>A new model against the one in use, on the same drafts.</summary>
/// <param name="Old">The version in use.</param>
/// <param name="Focus">Macro-F1 of the new one minus that of the old one.</param>
/// <param name="Tone">The same of tone.</param>
public sealed record ModelComparison(string Old, Figure Focus, Figure Tone)
{
    /// <summary>The axes on which the new model is worse beyond the interval.</summary>
    public IReadOnlyList<Axis> Worse => [.. AxisLabels.Axes.Where(a => Of(a).High < 0)];

    /// <summary>Measures both models.</summary>
    /// <param name="drafts">Labelled drafts that neither has been trained on.</param>
    /// <param name="old">The coach with the model in use.</param>
    /// <param name="candidate">The coach with the new one.</param>
    /// <param name="cancellation">Stops it with an exception.</param>
    /// <returns>The comparison, or null when there is no labelled draft.</returns>
    public static ModelComparison? Of(IReadOnlyList<CorpusDraft> drafts, Coach old, Coach candidate, CancellationToken cancellation)
    {
        var before = Evaluator.Judge(drafts, old, cancellation);
        var after = Evaluator.Judge(drafts, candidate, cancellation);
        return before.Count == 0 ? null : new ModelComparison(old.Model.Version, Difference(Axis.Focus, before, after), Difference(Axis.Tone, before, after));
    }

    /// <summary>The difference on an axis.</summary>
    public Figure Of(Axis axis) => axis == Axis.Focus ? Focus : Tone;

    private static Figure Difference(Axis axis, IReadOnlyList<JudgedDraft> before, IReadOnlyList<JudgedDraft> after) =>
        PairedBootstrap.Difference([.. before.Zip(after, (b, a) => new LabelledTwice(b.Truth(axis), b.Label(axis), a.Label(axis)))]);
}
