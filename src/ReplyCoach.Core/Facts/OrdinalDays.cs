namespace ReplyCoach.Core.Facts;

/// <summary>Tells "the 20th", a day of the month, from "our 20th anniversary".</summary>
internal static class OrdinalDays
{
    // What may follow a day of the month. Any other word is what the ordinal counts.
    private static readonly string[] Followers =
    [
        "at", "and", "or", "to", "till", "til", "until", "from", "for", "is", "was", "in", "with", "we", "you", "i", "it", "so", "if", "but", "as",
        "when", "because", "please", "will", "are", "by", "on", "this", "our", "your", "the", "a", "before", "after", "only", "through", "thru",
        "since", "too", "then", "they",
    ];

    // What an ordinal behind is not a day of.
    private static readonly string[] Owners =
        ["in", "came", "come", "comes", "finished", "ranked", "placed", "our", "my", "your", "his", "her", "its", "their", "every", "a", "for", "of", "celebrating", "ranks"];

    /// <summary>Reads a day of the month that stands without its month.</summary>
    public static bool TryRead(string text, int i, out DaySpan span)
    {
        if (!TryReadDay(text, i, out span))
        {
            return false;
        }

        var before = Lexicon.Before(text, i);
        var the = before.Equals("the", StringComparison.OrdinalIgnoreCase);
        if (the)
        {
            before = Lexicon.Before(text, i - 4);
        }

        if (Lexicon.IsAmong(before, Owners))
        {
            return false;
        }

        var cued = the || Lexicon.Of(before).Sense is Sense.DayCue or Sense.To or Sense.From or Sense.Between or Sense.Weekday;
        return (span.From.Date > 3 || cued) && MayFollow(text, span.End);
    }

    /// <summary>Reads the ordinal alone, whatever stands around it.</summary>
    public static bool TryReadDay(string text, int i, out DaySpan span)
    {
        var digits = Numeral.DigitsEnd(text, i, 3);
        var end = SuffixEnd(text, digits);
        var day = digits - i is 1 or 2 ? (int)Numeral.Integer(text, i, digits) : 0;
        span = new DaySpan(new Day(DayForm.Date) { Date = day }, null, end, false);
        return end > digits && day is >= 1 and <= 31 && !Edges.IsWordAt(text, end);
    }

    /// <summary>The end of st, nd, rd or th at the place, or the place itself.</summary>
    public static int SuffixEnd(string text, int i)
    {
        if (i + 1 >= text.Length)
        {
            return i;
        }

        var suffix = ((char)(text[i] | 0x20), (char)(text[i + 1] | 0x20));
        return suffix is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') ? i + 2 : i;
    }

    private static bool IsMonth(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" the month", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" this month", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith(" next month", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" every month", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the number that ends here counts nothing: the sentence ends or goes on with a small word.</summary>
    public static bool MayFollow(string text, int end)
    {
        if (end < text.Length && text[end] == '-' && !Numeral.IsDigitAt(text, end + 1))
        {
            return false;
        }

        var at = Edges.SkipBlanks(text, end);
        if (at == end || !Edges.IsWordAt(text, at) || Numeral.IsDigitAt(text, at))
        {
            return true;
        }

        var word = text.AsSpan(at, Edges.WordEnd(text, at) - at);
        return Lexicon.IsAmong(word, Followers) || (word is "of" && IsMonth(text.AsSpan(at + 2)));
    }
}
