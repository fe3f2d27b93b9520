namespace ReplyCoach.Core.Drafts;

/// <summary>Finds what a reader cannot see but a program would: control characters, text-direction overrides and broken surrogates.</summary>
public static class UnseenCharacters
{
    /// <summary>Whether the character is a control other than tab, line feed and carriage return, or a bidirectional
    /// embedding, override or isolate (Unicode Standard Annex #9, explicit directional formatting).</summary>
    public static bool IsUnseen(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '\uFEFF' or '\uFFF9' or '\uFFFA' or '\uFFFB' => true,
        _ => false,
    };

    /// <summary>Whether the text holds any character that <see cref="IsUnseen"/> names.</summary>
    public static bool Any(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsUnseen(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The offset of the first half of a surrogate pair that stands alone, or −1.</summary>
    public static int LoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
