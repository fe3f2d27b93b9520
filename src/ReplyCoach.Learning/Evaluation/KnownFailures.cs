using System.Globalization;

using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Finds the wrong labels that the coach was most confident of, for whoever mends it next.</summary>
internal static class KnownFailures
{
    private const int Shown = 12;
    private const int TextUnits = 160;

    public static IReadOnlyList<KnownFailure> Of(Axis axis, IReadOnlyList<JudgedDraft> judged) =>
        [.. judged
            .Where(j => j.Label(axis) is not null && j.Wrong(axis))
            .Select(j => (Judged: j, Given: j.Label(axis)!.Value))
            .OrderByDescending(f => f.Judged.Probability(axis, f.Given))
            .ThenBy(f => f.Judged.Draft.Id, StringComparer.Ordinal)
            .Take(Shown)
            .Select(f => new KnownFailure(
                f.Judged.Draft.Id, TextOf(f.Judged.Draft), AxisLabels.Of(axis)[f.Judged.Truth(axis)], AxisLabels.Of(axis)[f.Given], f.Judged.Probability(axis, f.Given)))];

    // Only texts written for the corpus may be shown; what real brands published is never part of the project.
    private static string? TextOf(CorpusDraft draft) => draft is { Source: Sources.Written, Split: "test" } ? Cut(draft.Text) : null;

    private static string Cut(string text)
    {
        if (text.Length <= TextUnits)
        {
            return text;
        }

        // No longer than allowed with the dots, and never through the middle of a character as people see it.
        var end = StringInfo.ParseCombiningCharacters(text).TakeWhile(start => start < TextUnits).Last();
        return text[..end].TrimEnd() + "…";
    }
}

/// <summary>A draft that was labelled wrongly.</summary>
/// <param name="Id">Which.</param>
/// <param name="Text">How it begins, for a draft written for the corpus; null for any other.</param>
/// <param name="Label">The true label.</param>
/// <param name="Given">The one given.</param>
/// <param name="Probability">How likely that one was said to be.</param>
public sealed record KnownFailure(string Id, string? Text, string Label, string Given, double Probability);
