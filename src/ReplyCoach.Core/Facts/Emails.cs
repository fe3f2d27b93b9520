namespace ReplyCoach.Core.Facts;

/// <summary>Finds e-mail addresses: a local part, @, and a host of two labels or more (RFC 5321, without quoted local parts).</summary>
internal static class Emails
{
    // RFC 5321 §4.5.3.1.1.
    private const int LongestLocalPart = 64;

    /// <summary>The e-mail address at <paramref name="i"/>, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it starts.</param>
    /// <param name="at">The only @ among its characters.</param>
    /// <param name="end">The end of the characters that an address may have.</param>
    public static Found At(string text, int i, int at, int end)
    {
        if (at == i || at - i > LongestLocalPart || text[at - 1] == '.')
        {
            return default;
        }

        var host = Host.Read(text, at + 1, end);
        return host.Labels >= 2 && host.TopLength >= 2 && !Edges.IsWordAt(text, host.End)
            ? Found.Verbatim(FactTypes.Email, text, i, host.End)
            : default;
    }
}
