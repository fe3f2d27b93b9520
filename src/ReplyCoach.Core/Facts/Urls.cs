namespace ReplyCoach.Core.Facts;

/// <summary>Finds web addresses: with a scheme, with www, or bare with a known top-level domain (<c>brand.com/x?y=1</c>).</summary>
internal static class Urls
{
    /// <summary>The end of <c>://</c> when a web scheme ends at <paramref name="colon"/>, else 0.</summary>
    public static int SchemeEnd(string text, int i, int colon)
    {
        var scheme = text.AsSpan(i, colon - i);
        return (scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            && text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal) ? colon + 3 : 0;
    }

    /// <summary>The address whose scheme ends at <paramref name="host"/>, or nothing when no host follows.</summary>
    public static Found WithScheme(string text, int i, int host)
    {
        // Looks at the host before it reads to the end, which may be far: a row of broken addresses stays linear.
        return Edges.IsWordAt(text, host) ? Found.Verbatim(FactTypes.Url, text, i, End(text, host)) : default;
    }

    /// <summary>The address without a scheme at <paramref name="i"/>, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it starts.</param>
    /// <param name="limit">The end of the characters that a host may have.</param>
    public static Found Bare(string text, int i, int limit)
    {
        var host = Host.Read(text, i, limit);
        if (host.Labels == 0 || Edges.IsWordAt(text, host.End) || (host.End < text.Length && text[host.End] == '_'))
        {
            return default;
        }

        var behind = host.End < text.Length ? text[host.End] : ' ';
        var path = behind is '/' || (behind is '?' or '#' or ':' && Edges.IsWordAt(text, host.End + 1));
        var top = text.AsSpan(host.End - host.TopLength, host.TopLength);
        var www = host.Labels > 2 && text.AsSpan(i).StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (!www && !TopLevelDomains.Ends(top, host.Labels, path && behind == '/'))
        {
            return default;
        }

        return Found.Verbatim(FactTypes.Url, text, i, path ? End(text, host.End) : host.End);
    }

    // The end of the characters of RFC 3986 and 3987, less the punctuation of the sentence around them.
    private static int End(string text, int i)
    {
        var end = i;
        var open = 0;
        while (end < text.Length && IsPart(text, end, out var width))
        {
            open += text[end] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            end += width;
        }

        while (end > i && (text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':' or '\'' or '*' or '_' or '~' || (text[end - 1] == ')' && open < 0)))
        {
            open += text[end - 1] == ')' ? 1 : 0;
            end--;
        }

        return end;
    }

    private static bool IsPart(string text, int i, out int width)
    {
        var c = text[i];
        width = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '~' or ':' or '?' or '#' or '[' or ']' or '@' or '!' or '$'
                or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '%';
        }

        width = char.IsHighSurrogate(c) ? 2 : 1;
        return Edges.IsWordAt(text, i);
    }
}
