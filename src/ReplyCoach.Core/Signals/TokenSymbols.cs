using System.Runtime.InteropServices;

namespace ReplyCoach.Core.Signals;

/// <summary>By what symbols of a <see cref="PhraseTrie"/> each token of a text is known; most tokens by none. Reused from text to text.</summary>
internal sealed class TokenSymbols
{
    private readonly List<int> symbols = [];
    private readonly List<int> ends = [];

    /// <summary>The symbols of a token.</summary>
    public ReadOnlySpan<int> this[int token]
    {
        get
        {
            var start = token == 0 ? 0 : ends[token - 1];
            return CollectionsMarshal.AsSpan(symbols)[start..ends[token]];
        }
    }

    public void Clear()
    {
        symbols.Clear();
        ends.Clear();
    }

    public void Add(int symbol) => symbols.Add(symbol);

    public void EndToken() => ends.Add(symbols.Count);
}
