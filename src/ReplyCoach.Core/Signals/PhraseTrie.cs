using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Signals;

/// <summary>All phrases of the rules in one tree, so that a text is matched against every rule in one pass.
/// Cost per token depends on the phrases that begin there, not on how many rules there are.</summary>
internal sealed class PhraseTrie
{
    private const int AnyWord = 0;
    private const int TextStart = 1;
    private const int TextEnd = 2;
    private const int FirstOwnSymbol = 3;
    private const int ShortestBeginning = 3;

    private readonly Dictionary<ulong, int> words = [];
    private readonly Dictionary<ulong, int> beginnings = [];
    private readonly Dictionary<long, int> edges = [];
    private readonly Dictionary<int, List<int>> ends = [];
    private int nodes = 1;
    private int symbols = FirstOwnSymbol;
    private bool rootTakesAnyWord;

    /// <summary>Adds a phrase under the number its hits will carry.</summary>
    public void Add(Phrase phrase, int number)
    {
        foreach (var sequence in Sequences(phrase.Elements, 0))
        {
            var node = 0;
            foreach (var symbol in sequence)
            {
                var edge = Edge(node, symbol);
                rootTakesAnyWord |= node == 0 && symbol == AnyWord;
                if (!edges.TryGetValue(edge, out var next))
                {
                    next = nodes++;
                    edges.Add(edge, next);
                }

                node = next;
            }

            if (!ends.TryGetValue(node, out var numbers))
            {
                ends.Add(node, numbers = []);
            }

            if (!numbers.Contains(number))
            {
                numbers.Add(number);
            }
        }
    }

    /// <summary>Finds every phrase in a text, in order of where it begins.</summary>
    public void Match(Reading.Reading reading, List<PhraseHit> hits)
    {
        hits.Clear();
        var tokens = reading.Tokens;
        if (nodes == 1 || tokens.Length == 0)
        {
            return;
        }

        var first = FirstOwnToken(tokens);
        var last = tokens[^1].Kind == TokenKind.Signature ? tokens.Length - 1 : tokens.Length;
        if (edges.TryGetValue(Edge(0, TextStart), out var start))
        {
            Follow(reading, start, first, first, last, hits);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            Follow(reading, 0, i, i, last, hits);
        }
    }

    private static long Edge(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private static int FirstOwnToken(ReadOnlySpan<Token> tokens)
    {
        var i = 0;
        while (i < tokens.Length - 1 && tokens[i].Kind == TokenKind.Mention)
        {
            i++;
        }

        return i;
    }

    private void Follow(Reading.Reading reading, int node, int at, int begin, int last, List<PhraseHit> hits)
    {
        if (node != 0 && ends.TryGetValue(node, out var numbers))
        {
            foreach (var number in numbers)
            {
                hits.Add(new PhraseHit(number, begin, at - begin));
            }
        }

        if (node != 0 && at == last && edges.TryGetValue(Edge(node, TextEnd), out var ended) && ends.TryGetValue(ended, out var atEnd))
        {
            foreach (var number in atEnd)
            {
                hits.Add(new PhraseHit(number, begin, at - begin));
            }
        }

        var tokens = reading.Tokens;
        if (at >= tokens.Length)
        {
            return;
        }

        var token = tokens[at];
        Step(words, token.Key, reading, node, at, begin, last, hits);
        switch (token.Kind)
        {
            case TokenKind.Word:
                Beginnings(reading, token, node, at, begin, last, hits);
                if ((node != 0 || rootTakesAnyWord) && edges.TryGetValue(Edge(node, AnyWord), out var any))
                {
                    Follow(reading, any, at + 1, begin, last, hits);
                }

                break;
            case TokenKind.Hashtag or TokenKind.Emoji:
                Step(words, Reading.Reading.KeyOf(token.Kind), reading, node, at, begin, last, hits);
                break;
        }
    }

    private void Beginnings(Reading.Reading reading, Token token, int node, int at, int begin, int last, List<PhraseHit> hits)
    {
        if (beginnings.Count == 0)
        {
            return;
        }

        var key = WordKey.Seed;
        var word = reading[token];
        for (var i = 0; i < word.Length; i++)
        {
            key = WordKey.Append(key, word[i]);
            if (i + 1 >= ShortestBeginning)
            {
                Step(beginnings, key, reading, node, at, begin, last, hits);
            }
        }
    }

    private void Step(Dictionary<ulong, int> table, ulong key, Reading.Reading reading, int node, int at, int begin, int last, List<PhraseHit> hits)
    {
        if (table.TryGetValue(key, out var symbol) && edges.TryGetValue(Edge(node, symbol), out var next))
        {
            Follow(reading, next, at + 1, begin, last, hits);
        }
    }

    private IEnumerable<List<int>> Sequences(IReadOnlyList<PhraseElement> elements, int from)
    {
        if (from == elements.Count)
        {
            yield return [];
            yield break;
        }

        foreach (var rest in Sequences(elements, from + 1))
        {
            foreach (var choice in elements[from].Choices)
            {
                yield return [.. PhraseParser.Words(choice).Select(Symbol), .. rest];
            }

            if (elements[from].Optional)
            {
                yield return rest;
            }
        }
    }

    private int Symbol(string choice) => choice switch
    {
        "*" => AnyWord,
        "^" => TextStart,
        "$" => TextEnd,
        "!" => Own(words, Reading.Reading.KeyOf(TokenKind.Exclamation)),
        "?" => Own(words, Reading.Reading.KeyOf(TokenKind.Question)),
        "..." => Own(words, Reading.Reading.KeyOf(TokenKind.Ellipsis)),
        ['<', ..] => Own(words, WordKey.Of(choice)),
        [.. var beginning, '*'] => Own(beginnings, WordKey.Of(beginning)),
        _ => Own(words, WordKey.Of(choice)),
    };

    private int Own(Dictionary<ulong, int> table, ulong key)
    {
        if (!table.TryGetValue(key, out var symbol))
        {
            table.Add(key, symbol = symbols++);
        }

        return symbol;
    }
}

/// <summary>A phrase found.</summary>
/// <param name="Number">The number it was added under.</param>
/// <param name="First">Its first token.</param>
/// <param name="Count">How many tokens it covers; at least 1.</param>
internal readonly record struct PhraseHit(int Number, int First, int Count);
