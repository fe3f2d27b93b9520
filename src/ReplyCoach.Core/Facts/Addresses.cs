namespace ReplyCoach.Core.Facts;

/// <summary>Finds the e-mail or web address that starts at a letter or digit.</summary>
internal static class Addresses
{
    /// <summary>The address at <paramref name="i"/>, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">A letter or digit that starts a token.</param>
    /// <param name="read">Set to where the characters of an address end. Before that place no other address can start, so
    /// callers need not ask again: that keeps a row such as a.a.a.a linear.</param>
    public static Found At(string text, int i, out int read)
    {
        var end = i;
        var dot = -1;
        var at = -1;
        var ats = 0;
        for (; end < text.Length && IsRun(text[end]); end++)
        {
            dot = text[end] == '.' ? end : dot;
            if (text[end] == '@')
            {
                at = end;
                ats++;
            }
        }

        read = end;
        if (end < text.Length && text[end] == ':' && Urls.SchemeEnd(text, i, end) is > 0 and var host)
        {
            var url = Urls.WithScheme(text, i, host);
            read = Math.Max(end, url.End);
            return url;
        }

        if (dot < 0)
        {
            return default;
        }

        return ats switch
        {
            0 => Urls.Bare(text, i, end),
            1 => Emails.At(text, i, at, end),
            _ => default,
        };
    }

    private static bool IsRun(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '@' or '-' or '_' or '+' or '%' || IsLatin(c);

    // Letters with accents occur in host names (RFC 5890), other scripts beside an address do not belong to it.
    private static bool IsLatin(char c) => c is >= '\u00C0' and < '\u0250';
}
