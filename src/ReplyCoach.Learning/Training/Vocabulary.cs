using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Signals;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Training;

/// <summary>The features that training knows: words, pairs and answered words that enough brands use, so that no brand's own name
/// or product can carry weight.</summary>
internal sealed class Vocabulary
{
    private readonly TrainingOptions options;
    private readonly PrincipleCatalog catalog;
    private readonly RuleMatcher matcher;
    private readonly WordVectors vectors;

    private Vocabulary(TrainingOptions options, PrincipleCatalog catalog, RuleMatcher matcher, WordVectors vectors) =>
        (this.options, this.catalog, this.matcher, this.vectors) = (options, catalog, matcher, vectors);

    public Dictionary<ulong, int> Words { get; } = [];

    public Dictionary<ulong, int> Pairs { get; } = [];

    public Dictionary<ulong, int> Answered { get; } = [];

    public RuleMatcher Matcher => matcher;

    public PrincipleCatalog Catalog => catalog;

    public WordVectors Vectors => vectors;

    public static Vocabulary Build(
        IReadOnlyList<(CorpusDraft Label, Core.Drafts.Draft Draft)> drafts, TrainingOptions options, PrincipleCatalog catalog, RuleMatcher matcher, WordVectors vectors)
    {
        var vocabulary = new Vocabulary(options, catalog, matcher, vectors);
        var reading = new DraftReading(matcher);
        Dictionary<ulong, HashSet<string>> words = [], pairs = [], answered = [];
        foreach (var (label, draft) in drafts)
        {
            reading.Read(draft);
            var tokens = reading.Text.Tokens;
            for (var i = 0; i < tokens.Length; i++)
            {
                Note(words, tokens[i].Key, label.Brand);
                if (i + 1 < tokens.Length)
                {
                    Note(pairs, WordKey.Pair(tokens[i].Key, tokens[i + 1].Key), label.Brand);
                }
            }

            foreach (var token in reading.Answered.Tokens)
            {
                Note(answered, token.Key, label.Brand);
            }
        }

        Keep(words, options.LeastBrands, vocabulary.Words);
        Keep(pairs, options.LeastBrandsPerPair, vocabulary.Pairs);
        Keep(answered, options.LeastBrands, vocabulary.Answered);
        return vocabulary;
    }

    /// <summary>A draft in numbers.</summary>
    public Example Read(CorpusDraft label, Core.Drafts.Draft draft, DraftReading reading)
    {
        reading.Read(draft);
        var text = reading.Text.Tokens;
        var answered = reading.Answered.Tokens;
        var textStep = 1 / Math.Sqrt(text.Length + options.LengthOffset);
        var answeredStep = 1 / Math.Sqrt(answered.Length + options.LengthOffset);
        var pairs = new List<int>(text.Length);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Pairs.TryGetValue(WordKey.Pair(text[i].Key, text[i + 1].Key), out var pair))
            {
                pairs.Add(pair);
            }
        }

        var measures = new double[Measures.Count];
        for (var m = 0; m < measures.Length; m++)
        {
            measures[m] = reading.Measures[(Measure)m];
        }

        return new Example
        {
            Words = Numbers(text, Words),
            Pairs = [.. pairs],
            Answered = Numbers(answered, Answered),
            TextStep = textStep,
            AnsweredStep = answeredStep,
            TextVector = Vector(text, textStep),
            AnsweredVector = Vector(answered, answeredStep),
            Measures = measures,
            Rules = [.. reading.Rules.All.Select(m => m.Rule)],
            IsPost = draft.Kind == Core.Drafts.DraftKind.Post,
            Focus = label.Focus ?? 0,
            Tone = label.Tone ?? 0,
            Principles = label.Principles is null ? null : [.. catalog.Visible.Select(p => (sbyte)label.Principles.GetValueOrDefault(p.Id))],
        };
    }

    private static void Note(Dictionary<ulong, HashSet<string>> brands, ulong key, string brand)
    {
        if (!brands.TryGetValue(key, out var set))
        {
            brands.Add(key, set = []);
        }

        set.Add(brand);
    }

    // In order of key, so that the same drafts in another order give the same table.
    private static void Keep(Dictionary<ulong, HashSet<string>> brands, int least, Dictionary<ulong, int> kept)
    {
        foreach (var key in brands.Where(e => e.Value.Count >= least).Select(e => e.Key).Order())
        {
            kept.Add(key, kept.Count);
        }
    }

    private static int[] Numbers(ReadOnlySpan<Token> tokens, Dictionary<ulong, int> table)
    {
        var numbers = new List<int>(tokens.Length);
        foreach (var token in tokens)
        {
            if (table.TryGetValue(token.Key, out var number))
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }

    private double[] Vector(ReadOnlySpan<Token> tokens, double step)
    {
        var sum = new float[vectors.Dimensions];
        foreach (var token in tokens)
        {
            vectors.AddTo(token.Key, 1, sum);
        }

        return [.. sum.Select(v => v * step)];
    }
}
