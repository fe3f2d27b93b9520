using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Training;

/// <summary>Scores every draft by a model that saw none of its brand's drafts.</summary>
internal static class CrossValidation
{
    /// <summary>Runs the folds. Each model learns from a part of the brands outside its fold: above 0, at most 1.</summary>
    /// <returns>For each draft, in order, focus and tone, not yet calibrated.</returns>
    public static IReadOnlyList<(AxisScore Focus, AxisScore Tone)> Run(
        Fit fit, IReadOnlyList<(CorpusDraft Label, Draft Draft)> drafts, TrainingOptions options, Core.Principles.PrincipleCatalog catalog,
        double part, IProgress<double>? progress, CancellationToken cancellation)
    {
        var foldOf = Folds(drafts, options);
        var scores = new (AxisScore, AxisScore)[drafts.Count];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var seen = drafts.Where(d => foldOf[d.Label.Brand] != fold && Learns(d.Label.Brand, part)).ToList();
            var share = progress is null ? null : new Progress(progress, fold, options.Folds);
            var model = fit.Train(seen, "fold", "", share, cancellation);
            var reader = new ScoreReader(model, catalog, fit.Matcher);
            for (var i = 0; i < drafts.Count; i++)
            {
                if (foldOf[drafts[i].Label.Brand] == fold)
                {
                    scores[i] = reader.Read(drafts[i].Draft);
                }
            }
        }

        return scores;
    }

    /// <summary>Whether a brand is among a part of all: a smaller part lies within a larger one.</summary>
    public static bool Learns(string brand, double part) => WordKey.Of(brand) % 1000 < part * 1000;

    /// <summary>The fold of each brand, from 0.</summary>
    // The largest brands first, each to the fold that is emptiest so far; the seed only settles the order among equals.
    public static Dictionary<string, int> Folds(IReadOnlyList<(CorpusDraft Label, Draft Draft)> drafts, TrainingOptions options)
    {
        var random = new Random(options.Seed);
        var sizes = new int[options.Folds];
        var folds = new Dictionary<string, int>();
        var brands = drafts.CountBy(d => d.Label.Brand).OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => (b.Key, b.Value, Turn: random.Next()))
            .OrderByDescending(b => b.Value).ThenBy(b => b.Turn);
        foreach (var (brand, size, _) in brands)
        {
            var fold = Array.IndexOf(sizes, sizes.Min());
            folds.Add(brand, fold);
            sizes[fold] += size;
        }

        return folds;
    }

    private sealed class Progress(IProgress<double> whole, int fold, int folds) : IProgress<double>
    {
        public void Report(double value) => whole.Report((fold + value) / folds);
    }
}

/// <summary>Reads the two axes of a draft.</summary>
internal sealed class ScoreReader(CoachModel model, Core.Principles.PrincipleCatalog catalog, RuleMatcher matcher)
{
    private readonly SignalReader signals = new(model, catalog, matcher);
    private readonly DraftReading reading = new(matcher);
    private readonly SignalSet set = new(model.Principles.Count);
    private readonly AxisScorer focus = new(model.Focus);
    private readonly AxisScorer tone = new(model.Tone);

    public (AxisScore Focus, AxisScore Tone) Read(Draft draft)
    {
        reading.Read(draft);
        signals.Read(reading, set);
        return (focus.Score(reading, set), tone.Score(reading, set));
    }
}
