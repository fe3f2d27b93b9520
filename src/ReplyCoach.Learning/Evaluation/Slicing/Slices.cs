using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation.Slicing;

/// <summary>Cuts the drafts by what they are, to see for whom the coach works less well.</summary>
public static class Slices
{
    /// <summary>A slice of fewer drafts says nothing and is not shown.</summary>
    public const int Fewest = 15;

    /// <summary>Measures every slice that is large enough, cut by cut, each in order of its values.</summary>
    /// <param name="judged">The drafts.</param>
    /// <param name="seenAccounts">The brands that training has seen; null when they are not known.</param>
    public static IReadOnlyList<Slice> Of(IReadOnlyList<JudgedDraft> judged, IReadOnlySet<string>? seenAccounts)
    {
        (string By, Func<CorpusDraft, string?> Value)[] cuts =
        [
            ("platform", d => d.Platform),
            ("kind", d => VerdictJson.Name(d.Kind)),
            ("length", Length),
            ("industry", d => d.Industry.Length > 0 ? d.Industry : Sources.Real(d.Id)),
            ("spelling", d => InformalSpelling.Is(d.Text) ? "informal" : "formal"),
            ("answered message", d => d.Kind != DraftKind.Reply ? null : d.InReplyTo is null ? "unknown" : "known"),
            ("account", d => seenAccounts is null ? null : seenAccounts.Contains(d.Brand) ? "seen" : "unseen"),
        ];
        return [.. cuts.SelectMany(cut => judged
            .GroupBy(j => cut.Value(j.Draft))
            .Where(g => g.Key is not null && g.Count() >= Fewest)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Measure(cut.By, g.Key!, [.. g])))];
    }

    private static Slice Measure(string by, string value, List<JudgedDraft> judged) =>
        new(by, value, judged.Count, AxisMeasure.MacroF1(Axis.Focus, judged), AxisMeasure.MacroF1(Axis.Tone, judged));

    private static string Length(CorpusDraft draft) => WordSpans.Of(draft.Text).Count switch
    {
        < 15 => "0–14 words",
        <= 30 => "15–30 words",
        _ => "over 30 words",
    };
}

/// <summary>The figures of some of the drafts.</summary>
/// <param name="By">What they are cut by.</param>
/// <param name="Value">What they have in common.</param>
/// <param name="Drafts">How many.</param>
/// <param name="Focus">Macro-F1, refusals as errors.</param>
/// <param name="Tone">Macro-F1, refusals as errors.</param>
public sealed record Slice(string By, string Value, int Drafts, double Focus, double Tone);
