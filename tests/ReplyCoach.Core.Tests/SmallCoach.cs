using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Core.Tests;

/// <summary>A coach of one principle, “sorry”, and a hand-made model, so that every number can be worked out beside the test.</summary>
internal static class SmallCoach
{
    // The principle, and each axis's evenness.
    private const int Width = 1 + CoachModel.Axes;

    public static PrincipleCatalog Catalog { get; } = new(
        [],
        [
            new Principle
            {
                Id = "sorry", Name = "Say sorry", Statement = "", BreachedWhen = "", UpheldWhen = "", Axes = [Axis.Focus, Axis.Tone], Sources = [new Citation("000", "§1")],
                Breached = new Wording(["{words} spoils it"], ["It lacks something"], ["Say it"]),
                Upheld = new Wording(["{words} says it"], ["It is there"], []),
            },
        ],
        [],
        new OverallWording("raised", "lowered"),
        "0");

    /// <summary>A model that knows these words and parts; 4096 steps are a strength of 1 over the root of tokens and 4.</summary>
    public static CoachModel Model(WeightTable? words = null, WeightTable? parts = null) => new()
    {
        Version = "0.0.1",
        TrainedOn = "Nothing.",
        Principles = ["sorry"],
        LengthOffset = 4,
        Words = words ?? Table(),
        Parts = parts ?? Table(),
        Pairs = Table(),
        AnsweredWords = Table(),
        MeasureWeights = [.. Enumerable.Range(0, Measures.Count).Select(_ => (IReadOnlyList<double>)new double[Width])],
        RuleWeights = new Dictionary<string, double>(),
        Focus = AxisOf(Axis.Focus, ["brand", "mixed", "community"]),
        Tone = AxisOf(Axis.Tone, ["cold", "neutral", "warm"]),
    };

    /// <summary>A table with one weight for the principle and none for evenness.</summary>
    public static WeightTable Table(params (ulong Key, short Weight)[] rows) =>
        new(Width, [.. rows.Select(row => row.Key)], [.. rows.SelectMany(row => new short[] { row.Weight, 0, 0 })]);

    /// <summary>The same weight for all parts of a word.</summary>
    public static WeightTable PartsOf(string word, short weight)
    {
        List<ulong> keys = [];
        WordParts.Add(word, keys);
        return Table([.. keys.Distinct().Select(key => (key, weight))]);
    }

    public static Coach Of(CoachModel model) => new(Catalog, model, LanguagesFile.Read(Shipped.Root));

    /// <summary>What is read in a post.</summary>
    public static (DraftReading Draft, SignalSet Signals) Read(CoachModel model, string text)
    {
        var matcher = new RuleMatcher(Catalog);
        var draft = new DraftReading(matcher);
        draft.Read(new Draft(new DraftInput(text), text, DraftKind.Post, Platforms.Other, LanguageCheck.English, null));
        var reader = new SignalReader(model, Catalog, matcher);
        var signals = reader.NewSet();
        reader.Read(draft, signals);
        return (draft, signals);
    }

    private static AxisModel AxisOf(Axis axis, string[] labels) => new()
    {
        Axis = axis,
        Labels = labels,
        SignalWeights = [2],
        WordlessWeights = [.. Measures.WithoutWords.Select(_ => 0.0)],
        MiddleOffset = 0.5,
        MiddleWeight = 2,
        SureFrom = 0.05,
    };
}
