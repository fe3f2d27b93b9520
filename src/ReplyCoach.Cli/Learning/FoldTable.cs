using System.Globalization;

using ReplyCoach.Learning.Training;

namespace ReplyCoach.Cli.Learning;

/// <summary>What the models of the folds gave each draft, as a table for other classifiers to be compared on. It holds no texts.</summary>
internal static class FoldTable
{
    private static readonly string[] Focus = ["brand", "mixed", "community"];
    private static readonly string[] Tone = ["cold", "neutral", "warm"];

    /// <summary>A header and one line a draft, with tabs between.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<UnseenDraft> unseen) =>
    [
        "id\tfold\tfocus\ttone\tgiven_focus\tgiven_tone\tfocus_probabilities\ttone_probabilities\tsource",
        .. unseen.Select(u => string.Join('\t', u.Draft.Id, u.Fold, Focus[u.Draft.Focus!.Value], Tone[u.Draft.Tone!.Value], Focus[u.Focus], Tone[u.Tone], Numbers(u.FocusProbabilities), Numbers(u.ToneProbabilities), u.Draft.Source)),
    ];

    private static string Numbers(IReadOnlyList<double> probabilities) => string.Join(' ', probabilities.Select(p => p.ToString("F4", CultureInfo.InvariantCulture)));
}
