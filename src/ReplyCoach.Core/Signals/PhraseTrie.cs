using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Signals;

/// <summary>All phrases of the rules in one tree, so that a text is matched against every rule in one pass.
/// Cost per token depends on the phrases that begin there, not on how many rules there are.</summary>
internal sealed class PhraseTrie
{
    private const int AnyWord = PhraseNode.AnyWordSymbol;
    private const int TextStart = 1;
    private const int TextEnd = 2;
    private const int FirstOwnSymbol = 3;
    private const int ShortestBeginning = 3;

    private readonly Dictionary<ulong, int> words = [];
    private readonly Dictionary<ulong, int> beginnings = [];
    private readonly PhraseNode root = new();
    private readonly List<PhraseNode?> openings = [];
    private int symbols = FirstOwnSymbol;
    private int longestBeginning;

    /// <summary>Adds a phrase under the number its hits will carry.</summary>
    public void Add(Phrase phrase, int number)
    {
        foreach (var sequence in Sequences(phrase.Elements, 0))
        {
            var node = root;
            foreach (var symbol in sequence)
            {
                var next = node.GrowTo(symbol);
                if (node == root)
                {
                    Open(symbol, next);
                }

                node = next;
            }

            node.EndHere(number);
        }
    }

    /// <summary>Finds every phrase in a text, in order of where it begins.</summary>
    public void Match(Reading.Reading reading, TokenSymbols symbols, List<PhraseHit> hits)
    {
        hits.Clear();
        var tokens = reading.Tokens;
        if (root.IsLeaf || tokens.Length == 0)
        {
            return;
        }

        Name(reading, symbols);
        var first = FirstOwnToken(tokens);
        var last = tokens[^1].Kind == TokenKind.Signature ? tokens.Length - 1 : tokens.Length;
        if (root.To(TextStart) is { } start)
        {
            Follow(reading, symbols, start, first, first, last, hits);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            Begin(reading, symbols, i, last, hits);
        }
    }

    private static int FirstOwnToken(ReadOnlySpan<Token> tokens)
    {
        var i = 0;
        while (i < tokens.Length - 1 && tokens[i].Kind == TokenKind.Mention)
        {
            i++;
        }

        return i;
    }

    // Thousands of phrases part at the root and few anywhere else: there a list by symbol is quicker than a search.
    private void Begin(Reading.Reading reading, TokenSymbols symbols, int at, int last, List<PhraseHit> hits)
    {
        foreach (var symbol in symbols[at])
        {
            if (symbol < openings.Count && openings[symbol] is { } next)
            {
                Follow(reading, symbols, next, at + 1, at, last, hits);
            }
        }

        if (reading.Tokens[at].Kind == TokenKind.Word && root.AnyWord is { } any)
        {
            Follow(reading, symbols, any, at + 1, at, last, hits);
        }
    }

    private static void Follow(Reading.Reading reading, TokenSymbols symbols, PhraseNode node, int at, int begin, int last, List<PhraseHit> hits)
    {
        node.Tell(begin, at - begin, hits);
        if (at == last)
        {
            node.To(TextEnd)?.Tell(begin, at - begin, hits);
        }

        if (at >= reading.Tokens.Length || node.IsLeaf)
        {
            return;
        }

        foreach (var symbol in symbols[at])
        {
            if (node.To(symbol) is { } next)
            {
                Follow(reading, symbols, next, at + 1, begin, last, hits);
            }
        }

        if (reading.Tokens[at].Kind == TokenKind.Word && node.AnyWord is { } any)
        {
            Follow(reading, symbols, any, at + 1, begin, last, hits);
        }
    }

    // What a token is called in the tree: its own name, the beginnings of its word, its kind. Looked up once for all phrases.
    private void Name(Reading.Reading reading, TokenSymbols symbols)
    {
        symbols.Clear();
        foreach (var token in reading.Tokens)
        {
            AddIn(words, token.Key, symbols);
            if (token.Kind == TokenKind.Word)
            {
                AddBeginnings(reading[token], symbols);
            }
            else if (token.Kind is TokenKind.Hashtag or TokenKind.Emoji)
            {
                AddIn(words, Reading.Reading.KeyOf(token.Kind), symbols);
            }

            symbols.EndToken();
        }
    }

    private void AddBeginnings(ReadOnlySpan<char> word, TokenSymbols symbols)
    {
        var key = WordKey.Seed;
        for (var i = 0; i < Math.Min(word.Length, longestBeginning); i++)
        {
            key = WordKey.Append(key, word[i]);
            if (i + 1 >= ShortestBeginning)
            {
                AddIn(beginnings, key, symbols);
            }
        }
    }

    private static void AddIn(Dictionary<ulong, int> table, ulong key, TokenSymbols symbols)
    {
        if (table.TryGetValue(key, out var symbol))
        {
            symbols.Add(symbol);
        }
    }

    private void Open(int symbol, PhraseNode next)
    {
        while (openings.Count <= symbol)
        {
            openings.Add(null);
        }

        openings[symbol] = next;
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
        [.. var beginning, '*'] => OwnBeginning(beginning),
        _ => Own(words, WordKey.Of(choice)),
    };

    private int OwnBeginning(string beginning)
    {
        longestBeginning = Math.Max(longestBeginning, beginning.Length);
        return Own(beginnings, WordKey.Of(beginning));
    }

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
