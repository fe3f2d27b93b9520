namespace ReplyCoach.Core.Facts;

/// <summary>Tells years and decades from other numbers of four digits.</summary>
internal static class YearWords
{
    private const int First = 1900;
    private const int Last = 2100;

    // Years near enough that a bare number of four digits is one.
    private const int NearFirst = 1990;
    private const int NearLast = 2040;

    private static readonly string[] Cues =
    [
        "in", "since", "during", "by", "until", "till", "year", "early", "late", "mid", "of", "before", "after", "summer", "winter", "spring",
        "autumn",
    ];

    private static readonly string[] Counters =
    [
        "over", "than", "about", "nearly", "almost", "around", "approximately", "only", "number", "no", "store", "model", "code", "least", "most",
    ];

    // Words that a year may stand before; any other small word is what the number counts.
    private static readonly string[] Followers =
    [
        "and", "or", "to", "is", "was", "will", "we", "with", "for", "at", "in", "on", "has", "the", "so", "but", "as", "when", "by", "edition",
        "season", "class", "report", "award", "awards", "winner", "winners", "collection", "calendar", "lineup", "range", "festival", "conference",
        "results", "event", "tour", "our", "from", "budget", "campaign", "vintage",
    ];

    /// <summary>Reads a year, or a decade such as "the 90s" and "1990s".</summary>
    public static bool TryRead(string text, int i, out DaySpan span)
    {
        if (TryReadDecade(text, i, out span))
        {
            return true;
        }

        var end = i;
        var year = Year(text, i, ref end);
        if (year == 0)
        {
            return false;
        }

        if (TryReadRange(text, year, end, out span))
        {
            return true;
        }

        span = new DaySpan(new Day(DayForm.Year) { Year = year }, null, end, false);
        var before = Lexicon.Before(text, i);
        return !Lexicon.IsAmong(before, Counters)
            && (i == 0 || text[i - 1] is not ('#' or '+'))
            && (Lexicon.IsAmong(before, Cues) || (year is >= NearFirst and <= NearLast && MayFollow(text, end)))
            && !(end < text.Length && text[end] is '+' or '%');
    }

    /// <summary>The year at the place, and its end; 0 when there is none.</summary>
    public static int Year(string text, int i, ref int end)
    {
        if (Numeral.DigitsEnd(text, i, 5) != i + 4 || Edges.IsWordAt(text, i + 4))
        {
            return 0;
        }

        var year = (int)Numeral.Integer(text, i, i + 4);
        var more = i + 4 < text.Length && text[i + 4] is '.' or ',' or ':' or '/' && Numeral.IsDigitAt(text, i + 5);
        if (year is < First or > Last || more)
        {
            return 0;
        }

        end = i + 4;
        return year;
    }

    // "2019-2021" and "2019–21".
    private static bool TryReadRange(string text, int year, int end, out DaySpan span)
    {
        span = default;
        if (end >= text.Length || !Joiners.IsDash(text[end]))
        {
            return false;
        }

        var secondEnd = Numeral.DigitsEnd(text, end + 1, 5);
        var second = (int)Numeral.Integer(text, end + 1, secondEnd);
        second += secondEnd - end == 3 ? year / 100 * 100 : 0;
        if (secondEnd - end is not (3 or 5) || second <= year || second > Last || Edges.IsWordAt(text, secondEnd)
            || (secondEnd < text.Length && Joiners.IsDash(text[secondEnd]) && Numeral.IsDigitAt(text, secondEnd + 1)))
        {
            return false;
        }

        span = new DaySpan(new Day(DayForm.Year) { Year = year }, new Day(DayForm.Year) { Year = second }, secondEnd, false);
        return true;
    }

    // Decades of two digits start at the 50s: "30s" is half a minute more often. "In their 70s" are people.
    private static bool TryReadDecade(string text, int i, out DaySpan span)
    {
        span = default;
        var digits = Numeral.DigitsEnd(text, i, 5);
        if (digits - i is not (2 or 4) || text[digits - 1] != '0')
        {
            return false;
        }

        var s = digits < text.Length && text[digits] is '\'' or '\u2019' ? digits + 1 : digits;
        if (s >= text.Length || text[s] != 's' || Edges.IsWordAt(text, s + 1))
        {
            return false;
        }

        var year = (int)Numeral.Integer(text, i, digits);
        span = new DaySpan(new Day(DayForm.Decade) { Year = year }, null, s + 1, false);
        return (digits - i == 4 ? year is >= 1800 and < Last : year >= 50) && Lexicon.Before(text, i) is not ("their" or "his" or "her" or "my" or "your" or "our");
    }

    private static bool MayFollow(string text, int end)
    {
        var at = Edges.SkipBlanks(text, end);
        if (at == end || at >= text.Length || !char.IsAsciiLetterLower(text[at]))
        {
            return end >= text.Length || text[end] != '-';
        }

        return Lexicon.IsAmong(text.AsSpan(at, Edges.WordEnd(text, at) - at), Followers);
    }
}
