using System.Globalization;
using System.Text;

namespace ReplyCoach.Core.Facts;

/// <summary>Knows where words and graphemes begin and end, so that no fact is cut out of the middle of one.</summary>
internal static class Edges
{
    // Below U+0300 no character joins the one before it (Unicode Standard Annex #29, Grapheme_Cluster_Break).
    private const char FirstJoiner = '\u0300';

    /// <summary>Longer than any word that is compared with anything.</summary>
    public const int LongestWord = 40;

    /// <summary>Whether the character at <paramref name="i"/> belongs to a word: a letter, digit or mark.</summary>
    public static bool IsWordAt(string text, int i)
    {
        if (i >= text.Length)
        {
            return false;
        }

        var c = text[i];
        return c < 0x80 ? char.IsAsciiLetterOrDigit(c) : IsWordBeyondAscii(text, i);
    }

    /// <summary>Whether the character before <paramref name="i"/> belongs to a word.</summary>
    public static bool IsWordBefore(string text, int i)
    {
        if (i == 0)
        {
            return false;
        }

        return char.IsLowSurrogate(text[i - 1]) && i > 1 ? IsWordAt(text, i - 2) : IsWordAt(text, i - 1);
    }

    /// <summary>Whether a fact may start here: nothing before it belongs to the same word, <c>_</c> included.</summary>
    public static bool IsStart(string text, int i) => !IsWordBefore(text, i) && (i == 0 || text[i - 1] != '_');

    /// <summary>The end of the word that starts here: letters, digits, marks and inner apostrophes. Looks
    /// <see cref="LongestWord"/> characters ahead: who compares words need not know how a longer one ends.</summary>
    public static int WordEnd(string text, int i) => WordEnd(text, i, i + LongestWord);

    /// <summary>The end of the word that starts here, or the first place at or behind <paramref name="limit"/>.</summary>
    public static int WordEnd(string text, int i, int limit)
    {
        while (true)
        {
            if (i >= limit)
            {
                return i;
            }

            if (IsWordAt(text, i))
            {
                i += char.IsHighSurrogate(text[i]) ? 2 : 1;
            }
            else if (i < text.Length && text[i] is '\'' or '\u2019' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && IsWordBefore(text, i))
            {
                i++;
            }
            else
            {
                return i;
            }
        }
    }

    /// <summary>Whether text[start..end] would cut a grapheme at either end.</summary>
    public static bool CutsGrapheme(string text, int start, int end)
    {
        if (end < text.Length && text[end] >= FirstJoiner && Joins(text, end))
        {
            return true;
        }

        return start > 0 && text[start - 1] >= FirstJoiner && Joins(text, start);
    }

    /// <summary>The blanks between two words: at most two, never a line break. Returns where they end.</summary>
    public static int SkipBlanks(string text, int i)
    {
        var limit = Math.Min(text.Length, i + 2);
        while (i < limit && IsBlank(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>A space or tab, breaking or not.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009';

    private static bool IsWordBeyondAscii(string text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c))
        {
            return i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && Rune.IsLetterOrDigit(new Rune(c, text[i + 1]));
        }

        return char.IsLetterOrDigit(c) || (c >= FirstJoiner
            && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    // Whether the characters on both sides of the place make one grapheme. The one before it starts at most two units back.
    private static bool Joins(string text, int at)
    {
        var before = at > 1 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? at - 2 : at - 1;
        var length = Math.Min(text.Length - before, 8);
        return StringInfo.GetNextTextElementLength(text.AsSpan(before, length)) > at - before;
    }
}
