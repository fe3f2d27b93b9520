namespace ReplyCoach.Core.Reading;

/// <summary>Knows an agent's initials or first name at the end of a reply: <c>^JT</c>, <c>-Mia</c>, <c>– Ana</c>, <c>*Sam</c>, <c>/Jo</c>.</summary>
internal static class Signatures
{
    private const int LongestName = 14;

    /// <summary>Turns a last word behind a signing mark into a <see cref="TokenKind.Signature"/>.</summary>
    public static void Mark(Reading reading)
    {
        var tokens = reading.Tokens;
        if (tokens.Length < 2)
        {
            return;
        }

        // A signature may be followed by a hashtag or a link that the tool of the brand appended: look two tokens back.
        var last = tokens[^1];
        if (last.Kind != TokenKind.Word || last.Length > LongestName || !last.Capital)
        {
            return;
        }

        var mark = last.Start - 1;
        var spaced = mark >= 0 && reading.Text[mark] == ' ';
        mark -= spaced ? 1 : 0;
        if (mark < 1)
        {
            return;
        }

        var signs = reading.Text[mark] switch
        {
            '^' or '*' or '/' or '~' => !spaced || reading.Text[mark] is '^' or '~',
            '-' or '\u2013' or '\u2014' => char.IsWhiteSpace(reading.Text[mark - 1]) || IsSentenceEnd(reading.Text[mark - 1]),
            _ => false,
        };
        if (signs)
        {
            reading.Sign(tokens.Length - 1, mark, last.End);
        }
    }

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or ')' or '-';
}
