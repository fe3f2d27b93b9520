using System.Runtime.InteropServices;

namespace ReplyCoach.Core.Reading;

/// <summary>A text with its tokens. Reused from draft to draft by its owner, so a scorer allocates nothing to read.</summary>
public sealed class Reading
{
    /// <summary>Keys of tokens whose wording does not matter: one per kind.</summary>
    private static readonly ulong[] KindKeys =
        [.. Enum.GetValues<TokenKind>().Select(kind => WordKey.Of($"<{kind}>"))];

    private readonly List<Token> tokens = new(64);

    /// <summary>The text that was read; empty when nothing was.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>How many tokens are words.</summary>
    public int Words { get; private set; }

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> this[in Token token] => Text.AsSpan(token.Start, token.Length);

    /// <summary>The key that stands for every token of a kind whose wording does not matter, such as <c>&lt;url&gt;</c>.</summary>
    public static ulong KeyOf(TokenKind kind) => KindKeys[(int)kind];

    /// <summary>Empties the reading.</summary>
    public void Clear() => Begin("");

    internal void Begin(string text)
    {
        Text = text;
        Words = 0;
        tokens.Clear();
    }

    internal int Add(int start, int end, TokenKind kind, bool opensSentence)
    {
        tokens.Add(new Token(start, end - start, kind, KindKeys[(int)kind], false, false, opensSentence));
        return end;
    }

    internal int AddEmoji(int start, int end, bool opensSentence)
    {
        // The emoji without its modifiers is the word; skin tone and presentation selectors do not change what it says.
        var length = char.IsHighSurrogate(Text[start]) ? 2 : 1;
        tokens.Add(new Token(start, end - start, TokenKind.Emoji, WordKey.Of(Text.AsSpan(start, length)), false, false, opensSentence));
        return end;
    }

    internal int AddHashtag(int start, int end, bool opensSentence)
    {
        tokens.Add(new Token(start, end - start, TokenKind.Hashtag, WordKey.Of(Text.AsSpan(start + 1, end - start - 1)), false, false, opensSentence));
        return end;
    }

    internal int AddWord(int start, int end, bool opensSentence)
    {
        var key = WordKey.Seed;
        var letters = 0;
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            var c = Text[i];
            key = WordKey.Append(key, c);
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        Words++;
        tokens.Add(new Token(start, end - start, TokenKind.Word, key, letters > 1 && capitals == letters, char.IsUpper(Text[start]), opensSentence));
        return end;
    }

    internal void Sign(int from, int start, int end)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            Words -= tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        tokens.RemoveRange(from, tokens.Count - from);
        Add(start, end, TokenKind.Signature, true);
    }
}
