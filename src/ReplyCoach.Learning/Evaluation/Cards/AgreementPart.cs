using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>How far the readers of the drafts agree.</summary>
internal static class AgreementPart
{
    public static IEnumerable<string> Lines(IReadOnlyList<Agreement> agreement) => agreement.Count == 0 ? [] :
    [
        "### How far its readers agree",
        "",
        "Each of these drafts was read twice by the guide, independently; a third reading settled what the two disagreed on. Alpha: Krippendorff's, for ordered labels. Macro-F1: one reader against the other.",
        "",
        .. Markdown.Table(
            ["drafts", "read twice", "axis", "alpha", "equal labels", "macro-F1"],
            agreement.Select(a => (string[])[Markdown.Field(a.Collection), $"{a.Drafts}", VerdictJson.Name(a.Axis), a.Alpha is { } alpha ? $"{alpha:F3}" : "–", $"{a.Equal:P1}", $"{a.MacroF1:F3}"])),
    ];
}
