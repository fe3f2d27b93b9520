namespace ReplyCoach.Core.Facts;

/// <summary>Finds who signed: <c>^JT</c>, <c>– Ana</c>, <c>-Mia</c>, <c>*Sam</c>, <c>/Jo</c>, <c>~Ana</c>, <c>– Ana Silva</c>. The mark stays outside of the name.</summary>
internal static class SignedNames
{
    private const int LongestName = 14;

    /// <summary>The name behind the mark at <paramref name="i"/>, or nothing.</summary>
    public static Found At(string text, int i)
    {
        var mark = text[i];
        if (i > 0 && !char.IsWhiteSpace(text[i - 1]) && !(text[i - 1] is '.' or '!' or '?' or ')' && mark is not ('/' or '*')))
        {
            return default;
        }

        var start = Joiners.IsDash(mark) || mark is '^' or '~' ? Edges.SkipBlanks(text, i + 1) : i + 1;
        var end = start;
        while (end < text.Length && end - start <= LongestName && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end == start || end - start > LongestName || !char.IsUpper(text[start]) || Edges.IsWordAt(text, end))
        {
            return default;
        }

        // "– Ana Silva", "- Walter Sawarita, nurse"
        var run = Joiners.IsDash(mark) ? NameRun.Read(text, start) : default;
        if (run is { Words: 2, Shouted: false, Numbered: false } && (IsLast(text, run.End) || text[run.End] == ','))
        {
            return Found.Verbatim(FactTypes.Name, text, start, run.End);
        }

        var signed = mark == '^' || (IsLast(text, end) && i > 0 && NameWords.Of(text.AsSpan(start, end - start)) == NameWord.Proper
            && Lexicon.Of(text.AsSpan(start, end - start)).Sense is Sense.None or Sense.Month);
        return signed ? Found.Verbatim(FactTypes.Name, text, start, end) : default;
    }

    // The end of the text, or what a tool or the agent puts behind a signature: a link, a topic, a count such as 1/2, a role behind a comma.
    private static bool IsLast(string text, int end)
    {
        var at = end;
        while (at < text.Length && at - end < 4 && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return true;
        }

        return at > end && (text[at] is '#' || char.IsAsciiDigit(text[at]) || char.IsHighSurrogate(text[at])
            || text.AsSpan(at).StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.AsSpan(end, at - end).Contains('\n'));
    }
}
