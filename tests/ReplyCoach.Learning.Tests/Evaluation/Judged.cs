using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Tests.Evaluation;

/// <summary>Drafts and verdicts as a test wants them.</summary>
internal static class Judged
{
    /// <summary>A labelled draft.</summary>
    public static CorpusDraft Draft(string id, int focus = 1, int tone = 1, string text = "See you tomorrow.") =>
        new() { Id = id, Text = text, Kind = DraftKind.Post, Brand = "Amberline", Focus = focus, Tone = tone };

    /// <summary>The draft with a verdict of both axes; the labels given are the true ones where none is named.</summary>
    public static JudgedDraft As(this CorpusDraft draft, AxisVerdict? focus = null, AxisVerdict? tone = null, params LedgerRow[] rows) =>
        new(draft, Verdict(focus ?? Of(Axis.Focus, draft.Focus!.Value), tone ?? Of(Axis.Tone, draft.Tone!.Value), rows));

    /// <summary>The draft with a verdict without numbers.</summary>
    public static JudgedDraft Refused(this CorpusDraft draft) => new(draft, Refusal);

    /// <summary>A verdict without numbers.</summary>
    public static Verdict Refusal { get; } = new() { Status = VerdictStatus.Unsupported, Model = "1.2.3", Rules = "0000" };

    /// <summary>A verdict with numbers.</summary>
    public static Verdict Verdict(AxisVerdict focus, AxisVerdict tone, params LedgerRow[] rows) => new()
    {
        Status = focus.Sure && tone.Sure ? VerdictStatus.Scored : VerdictStatus.Unsure,
        Model = "1.2.3",
        Rules = "0000",
        Focus = focus,
        Tone = tone,
        Ledger = rows,
    };

    /// <summary>What is given on an axis: a label, with what it has not of the probability on the others evenly.</summary>
    public static AxisVerdict Of(Axis axis, int label, decimal probability = 0.8m, bool sure = true, decimal score = 50) => new(
        score, AxisLabels.Of(axis)[label], sure,
        [.. AxisLabels.Of(axis).Select((name, l) => new LabelProbability(name, l == label ? probability : (1 - probability) / 2))], 50);

    /// <summary>A row of the ledger.</summary>
    public static LedgerRow Row(Axis axis, string principle, decimal points, params Evidence[] evidence) =>
        new(axis, principle, principle == PrincipleCatalog.OverallWording ? null : points > 0 ? Stance.Upheld : Stance.Breached, points, evidence, "", null);
}
