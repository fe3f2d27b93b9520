using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Swaps;

/// <summary>What changes when nothing that matters has changed, and what flattery buys.</summary>
/// <param name="Drafts">How many drafts were tried.</param>
/// <param name="Swaps">By what was exchanged.</param>
/// <param name="AllSwaps">Over all exchanges.</param>
/// <param name="Added">By what was added at the end.</param>
public sealed record Robustness(int Drafts, IReadOnlyList<SwapFigures> Swaps, SwapFigures AllSwaps, IReadOnlyList<AddedFigures> Added)
{
    private const int MostDrafts = 500;
    private const double Much = 5;

    private static readonly string[] Additions = [" our amazing community", " 🙌"];

    /// <summary>Tries up to 500 drafts, evenly chosen in the order of the file.</summary>
    /// <param name="judged">The drafts.</param>
    /// <param name="score">The coach.</param>
    /// <param name="cancellation">Stops it with an exception.</param>
    public static Robustness Of(IReadOnlyList<JudgedDraft> judged, Func<DraftInput, Verdict> score, CancellationToken cancellation)
    {
        var read = judged.Where(j => j.Verdict.Focus is not null).ToList();
        var tried = read.Count <= MostDrafts ? read : [.. Enumerable.Range(0, MostDrafts).Select(i => read[(int)((long)i * read.Count / MostDrafts)])];
        var swaps = new List<(string Kind, List<Change> Changes)>();
        foreach (var swap in Swap.All)
        {
            swaps.Add((swap.Kind, Changes(tried, j => swap.Apply(j.Draft), score, cancellation)));
        }

        return new Robustness(
            tried.Count,
            [.. swaps.Select(s => Figures(s.Kind, s.Changes))],
            Figures("all", [.. swaps.SelectMany(s => s.Changes)]),
            [.. Additions.Select(a => Figures(a, Changes(tried, j => j.Draft.Text + a, score, cancellation).ConvertAll(c => c.Focus)))]);
    }

    // A draft that the change leaves as it is, or that is refused after it, has no part in the figures.
    private static List<Change> Changes(List<JudgedDraft> tried, Func<JudgedDraft, string> text, Func<DraftInput, Verdict> score, CancellationToken cancellation)
    {
        var changes = new List<Change>();
        foreach (var draft in tried)
        {
            cancellation.ThrowIfCancellationRequested();
            var changed = text(draft);
            if (changed != draft.Draft.Text && score(draft.Draft.ToInput() with { Text = changed }) is { Focus: { } focus, Tone: { } tone })
            {
                changes.Add(new Change((double)(focus.Score - draft.Verdict.Focus!.Score), (double)(tone.Score - draft.Verdict.Tone!.Score)));
            }
        }

        return changes;
    }

    private static SwapFigures Figures(string kind, List<Change> changes) =>
        new(kind, changes.Count, Share.Mean(changes.ConvertAll(c => Math.Abs(c.Focus))), Share.Mean(changes.ConvertAll(c => Math.Abs(c.Tone))));

    private static AddedFigures Figures(string added, List<double> rises) =>
        new(added, rises.Count, Share.Mean(rises), rises.Count == 0 ? 0 : Math.Round(rises.Max(), 4), Share.Of(rises.Count(r => r > Much), rises.Count));

    private readonly record struct Change(double Focus, double Tone);
}

/// <summary>One kind of exchange.</summary>
/// <param name="Kind">What was exchanged.</param>
/// <param name="Drafts">Drafts in which there was something to exchange.</param>
/// <param name="Focus">Mean absolute change of the focus score, in points.</param>
/// <param name="Tone">Mean absolute change of the tone score, in points.</param>
public sealed record SwapFigures(string Kind, int Drafts, double Focus, double Tone);

/// <summary>Words added at the end.</summary>
/// <param name="Added">The words.</param>
/// <param name="Drafts">How many drafts they were added to.</param>
/// <param name="MeanRise">Of the focus score, in points.</param>
/// <param name="LargestRise">Of the focus score of any draft.</param>
/// <param name="AboveFive">The part of drafts that rise by more than five points.</param>
public sealed record AddedFigures(string Added, int Drafts, double MeanRise, double LargestRise, double AboveFive);
