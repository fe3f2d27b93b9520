using System.Runtime.InteropServices;

namespace ReplyCoach.Core.Signals;

/// <summary>A place in a <see cref="PhraseTrie"/>: the phrases that end here and the ways on.</summary>
internal sealed class PhraseNode
{
    /// <summary>The symbol of <c>*</c>.</summary>
    public const int AnyWordSymbol = 0;

    // Symbols and nodes side by side: most places have a way or two, and looking through them needs no hash.
    private readonly List<int> symbols = [];
    private readonly List<PhraseNode> ways = [];
    private readonly List<int> numbers = [];

    /// <summary>Where any word leads to, or null.</summary>
    public PhraseNode? AnyWord { get; private set; }

    /// <summary>Whether no phrase goes on from here.</summary>
    public bool IsLeaf => symbols.Count == 0;

    /// <summary>Where a symbol leads to, or null.</summary>
    public PhraseNode? To(int symbol) => CollectionsMarshal.AsSpan(symbols).IndexOf(symbol) is >= 0 and var way ? ways[way] : null;

    /// <summary>Where a symbol leads to; the place is made when it was not there.</summary>
    public PhraseNode GrowTo(int symbol)
    {
        if (To(symbol) is { } there)
        {
            return there;
        }

        var next = new PhraseNode();
        symbols.Add(symbol);
        ways.Add(next);
        AnyWord = symbol == AnyWordSymbol ? next : AnyWord;
        return next;
    }

    /// <summary>Lets a phrase end here.</summary>
    public void EndHere(int number)
    {
        if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }

    /// <summary>Adds a hit for every phrase that ends here.</summary>
    public void Tell(int first, int count, List<PhraseHit> hits)
    {
        foreach (var number in numbers)
        {
            hits.Add(new PhraseHit(number, first, count));
        }
    }
}
