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
    private readonly Dictionary<ulong, int> spellingOf = [];

    private Vocabulary(TrainingOptions options, PrincipleCatalog catalog, RuleMatcher matcher, WordVectors vectors) =>
        (this.options, this.catalog, this.matcher, this.vectors) = (options, catalog, matcher, vectors);

    public Dictionary<ulong, int> Words { get; } = [];

    public Dictionary<ulong, int> Parts { get; } = [];

    public Dictionary<ulong, int> Pairs { get; } = [];

    public Dictionary<ulong, int> Answered { get; } = [];

    /// <summary>Every word of the drafts that were read, with what is learned of it. Summed up once a step, each word costs a draft
    /// one row instead of a dozen.</summary>
    public List<Spelling> Spellings { get; } = [];

    /// <summary>By word: ln(drafts / drafts with it), at least 1; how much rarer words are let speak.</summary>
    public List<double> WordRarity { get; } = [];

    /// <summary>The same by part of a word.</summary>
    public List<double> PartRarity { get; } = [];

    /// <summary>The same by pair.</summary>
    public List<double> PairRarity { get; } = [];

    /// <summary>The same by answered word.</summary>
    public List<double> AnsweredRarity { get; } = [];

    public RuleMatcher Matcher => matcher;

    public PrincipleCatalog Catalog => catalog;

    public WordVectors Vectors => vectors;

    public static Vocabulary Build(
        IReadOnlyList<(CorpusDraft Label, Core.Drafts.Draft Draft)> drafts, TrainingOptions options, PrincipleCatalog catalog, RuleMatcher matcher, WordVectors vectors)
    {
        var vocabulary = new Vocabulary(options, catalog, matcher, vectors);
        var reading = new DraftReading(matcher);
        Dictionary<ulong, Usage> words = [], parts = [], pairs = [], answered = [];
        for (var number = 0; number < drafts.Count; number++)
        {
            var (label, draft) = drafts[number];
            reading.Read(draft);
            var tokens = reading.Text.Tokens;
            for (var i = 0; i < tokens.Length; i++)
            {
                Note(words, tokens[i].Key, label.Brand, number);
                foreach (var part in vocabulary.PartsOf(tokens[i], reading.Text))
                {
                    Note(parts, part, label.Brand, number);
                }

                if (i + 1 < tokens.Length)
                {
                    Note(pairs, WordKey.Pair(tokens[i].Key, tokens[i + 1].Key), label.Brand, number);
                }
            }

            foreach (var token in reading.Answered.Tokens)
            {
                Note(answered, token.Key, label.Brand, number);
            }
        }

        Keep(words, options.LeastBrands, drafts.Count, vocabulary.Words, vocabulary.WordRarity);
        Keep(parts, options.LeastBrandsPerPart, drafts.Count, vocabulary.Parts, vocabulary.PartRarity);
        Keep(pairs, options.LeastBrandsPerPair, drafts.Count, vocabulary.Pairs, vocabulary.PairRarity);
        Keep(answered, options.LeastBrands, drafts.Count, vocabulary.Answered, vocabulary.AnsweredRarity);
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
            Words = SpellingNumbers(text, reading.Text),
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

    /// <summary>The words of the drafts, by key, with the keys of their parts.</summary>
    public Dictionary<ulong, ulong[]> PartsByWord { get; } = [];

    private ulong[] PartsOf(Token token, Reading text)
    {
        if (!SignalReader.HasParts(token))
        {
            return [];
        }

        if (!PartsByWord.TryGetValue(token.Key, out var parts))
        {
            var keys = new List<ulong>();
            WordParts.Add(text[token], keys);
            PartsByWord.Add(token.Key, parts = [.. keys]);
        }

        return parts;
    }

    // A word that is neither learned itself nor has a learned part says nothing and gets no number.
    private int[] SpellingNumbers(ReadOnlySpan<Token> tokens, Reading text)
    {
        var numbers = new List<int>(tokens.Length);
        foreach (var token in tokens)
        {
            if (!spellingOf.TryGetValue(token.Key, out var number))
            {
                var spelling = new Spelling(Words.GetValueOrDefault(token.Key, -1), [.. PartsOf(token, text).Where(Parts.ContainsKey).Select(p => Parts[p])]);
                number = spelling is { Word: < 0, Parts: [] } ? -1 : Spellings.Count;
                spellingOf.Add(token.Key, number);
                if (number >= 0)
                {
                    Spellings.Add(spelling);
                }
            }

            if (number >= 0)
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }

    private static void Note(Dictionary<ulong, Usage> usages, ulong key, string brand, int draft)
    {
        if (!usages.TryGetValue(key, out var usage))
        {
            usages.Add(key, usage = new Usage());
        }

        usage.Brands.Add(brand);
        usage.Drafts += usage.LastDraft == draft ? 0 : 1;
        usage.LastDraft = draft;
    }

    // In order of key, so that the same drafts in another order give the same table.
    private static void Keep(Dictionary<ulong, Usage> usages, int least, int drafts, Dictionary<ulong, int> kept, List<double> rarity)
    {
        foreach (var (key, usage) in usages.Where(e => e.Value.Brands.Count >= least).OrderBy(e => e.Key))
        {
            kept.Add(key, kept.Count);
            rarity.Add(Math.Max(1, Math.Log((double)drafts / usage.Drafts)));
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

    /// <summary>A word as it is spelt.</summary>
    /// <param name="Word">Its own number among <see cref="Words"/>, or −1.</param>
    /// <param name="Parts">Its parts' numbers.</param>
    internal sealed record Spelling(int Word, int[] Parts);

    private sealed class Usage
    {
        public HashSet<string> Brands { get; } = [];

        public int Drafts { get; set; }

        public int LastDraft { get; set; } = -1;
    }
}
