namespace ReplyCoach.Core.Facts;

/// <summary>Finds accounts (<c>@user_name</c>, <c>@user@server.example</c>) and topics (<c>#Tag1</c>).</summary>
internal static class Handles
{
    // The longest account name of the platforms we name is LinkedIn's 100; the longest hashtag TikTok's and Instagram's 100 and some.
    private const int Longest = 140;

    /// <summary>The account at an @, or nothing.</summary>
    public static Found Mention(string text, int i)
    {
        if (Edges.IsWordBefore(text, i) || (i > 0 && text[i - 1] is '_' or '@'))
        {
            return default;
        }

        var end = HandleEnd(text, i + 1);
        if (end == i + 1 || end - i > Longest)
        {
            return default;
        }

        // Accounts of the open social web name their server too.
        if (end < text.Length && text[end] == '@')
        {
            var host = Host.Read(text, end + 1, Math.Min(text.Length, end + Longest));
            end = host.Labels >= 2 && !Edges.IsWordAt(text, host.End) ? host.End : end;
        }

        return Found.Verbatim(FactTypes.Mention, text, i, end);
    }

    /// <summary>The topic at a #, or nothing: digits alone make no topic.</summary>
    public static Found Hashtag(string text, int i)
    {
        if (Edges.IsWordBefore(text, i) || (i > 0 && text[i - 1] is '_' or '&' or '/'))
        {
            return default;
        }

        var end = i + 1;
        var letters = false;
        var limit = Math.Min(text.Length, i + Longest + 1);
        while (end < limit && (Edges.IsWordAt(text, end) || text[end] == '_'))
        {
            letters |= !char.IsAsciiDigit(text[end]) && text[end] != '_';
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        return letters && (end < limit || end == text.Length) ? Found.Verbatim(FactTypes.Hashtag, text, i, end) : default;
    }

    /// <summary>The end of the characters that make an account or topic, however many: where to go on when it was none.</summary>
    public static int RunEnd(string text, int i)
    {
        while (i < text.Length && (Edges.IsWordAt(text, i) || text[i] == '_'))
        {
            i += char.IsHighSurrogate(text[i]) ? 2 : 1;
        }

        return i;
    }

    // Latin letters, digits, _ and inner dots before a small letter or digit ("@name.surname"; "@name.Thanks" is two sentences).
    // A name in another script ends with its word.
    private static int HandleEnd(string text, int i)
    {
        var latin = i < text.Length && text[i] < '\u0370';
        var limit = Math.Min(text.Length, i + Longest + 1);
        var end = i;
        while (end < limit)
        {
            if (text[end] == '_' || (Edges.IsWordAt(text, end) && (!latin || text[end] < '\u0370')))
            {
                end += char.IsHighSurrogate(text[end]) ? 2 : 1;
            }
            else if (text[end] == '.' && end > i && end + 1 < limit && (char.IsAsciiLetterLower(text[end + 1]) || char.IsAsciiDigit(text[end + 1])))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
