using ReplyCoach.Core;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Tests.Hosting;

/// <summary>A coach with the real rules and a hand-made model, so that these tests are about the bot and not about training.</summary>
internal static class SmallModel
{
    private static readonly (string Word, string Principle, short Weight)[] Words =
    [
        ("we", "their-story-too", -9000), ("our", "their-story-too", -12000), ("you", "their-story-too", 5000), ("your", "their-story-too", 5000),
        ("sale", "no-hard-sell", -20000), ("buy", "no-hard-sell", -16000), ("now", "no-hard-sell", -8000), ("free", "no-hard-sell", -12000),
        ("thanks", "hospitable-host", 16000), ("sorry", "no-spin", 12000), ("you", "hospitable-host", 3000), ("photo", "no-one-ignored", 9000),
        ("i", "people-not-logos", 8000), ("tomorrow", "answer-promptly", 10000), ("award-winning", "humble-brand", -16000), ("beloved", "humble-brand", -16000),
    ];

    /// <summary>The coach, read once.</summary>
    public static Coach Coach { get; } = Build(sureFrom: 0.05);

    /// <summary>A coach that is never sure.</summary>
    public static Coach DoubtfulCoach { get; } = Build(sureFrom: 1.01);

    private static Coach Build(double sureFrom)
    {
        var catalog = CatalogReader.Read(Repository.Root);
        return new Coach(catalog, Model(catalog, sureFrom), LanguagesFile.Read(Repository.Root));
    }

    private static CoachModel Model(PrincipleCatalog catalog, double sureFrom)
    {
        var principles = catalog.Visible.Select(p => p.Id).ToList();
        var keys = Words.Select(w => WordKey.Of(w.Word)).Distinct().ToArray();
        // Behind the principles every row holds how two-sided a word is, per axis: here none is.
        var width = principles.Count + CoachModel.Axes;
        var weights = new short[keys.Length * width];
        foreach (var (word, principle, weight) in Words)
        {
            weights[(Array.IndexOf(keys, WordKey.Of(word)) * width) + principles.IndexOf(principle)] = weight;
        }

        return new CoachModel
        {
            Version = "0.0.1",
            TrainedOn = "Nothing: made by hand for tests.",
            Principles = principles,
            LengthOffset = 4,
            Words = new WeightTable(width, keys, weights),
            Parts = new WeightTable(width, [], []),
            Pairs = new WeightTable(width, [], []),
            AnsweredWords = new WeightTable(width, [], []),
            MeasureWeights = [.. Enumerable.Range(0, Measures.Count).Select(_ => (IReadOnlyList<double>)new double[width])],
            RuleWeights = new Dictionary<string, double>(),
            Focus = AxisOf(Axis.Focus, ["brand", "mixed", "community"], catalog, sureFrom),
            Tone = AxisOf(Axis.Tone, ["cold", "neutral", "warm"], catalog, sureFrom),
        };
    }

    private static AxisModel AxisOf(Axis axis, string[] labels, PrincipleCatalog catalog, double sureFrom) => new()
    {
        Axis = axis,
        Labels = labels,
        SignalWeights = [.. catalog.Visible.Select(p => p.Axes.Contains(axis) ? 1.0 : 0.0)],
        WordlessWeights = [.. Measures.WithoutWords.Select(m => m == Measure.Length ? 0.05 : 0.0)],
        MiddleOffset = 0.3,
        MiddleWeight = 1,
        SureFrom = sureFrom,
    };
}
