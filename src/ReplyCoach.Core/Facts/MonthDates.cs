namespace ReplyCoach.Core.Facts;

/// <summary>Reads dates with a month in letters: "5 Dec", "5th of December 2025", "22-25 Nov", "Dec. 5", "May 17-27, 2026", "December 2025".</summary>
internal static class MonthDates
{
    /// <summary>Reads a date whose day stands first.</summary>
    public static bool TryReadDayFirst(string text, int i, out DaySpan span)
    {
        span = default;
        if (!TryReadDay(text, i, out var first, out var end))
        {
            return false;
        }

        var last = 0;
        if (Joiners.Range(text, end, between: true) is > 0 and var at && TryReadDay(text, at, out last, out var lastEnd) && last > first)
        {
            end = lastEnd;
        }
        else
        {
            last = 0;
        }

        var month = Month(text, end, out var monthEnd);
        if (month == 0)
        {
            return false;
        }

        var year = Year(text, monthEnd, out end);
        return Make(year, month, first, last, end, out span);
    }

    /// <summary>Reads a date that the month at <paramref name="i"/> starts, or the month itself.</summary>
    public static bool TryReadMonthFirst(string text, int i, Meaning meaning, int end, out DaySpan span)
    {
        span = default;
        if (meaning.Sense != Sense.Month)
        {
            return false;
        }

        var capital = char.IsAsciiLetterUpper(text[i]);
        var at = end < text.Length && text[end] == '.' && meaning.Doubtful ? end + 1 : end;
        at = Edges.SkipBlanks(text, at);
        if (Lexicon.At(text, at, out var theEnd).Sense == Sense.The)
        {
            at = Edges.SkipBlanks(text, theEnd);
        }

        if (at > end && TryReadDay(text, at, out var first, out var dayEnd) && (capital || meaning.Value != 5) && IsDay(text, dayEnd))
        {
            var last = 0;
            if (Joiners.Range(text, dayEnd, between: true) is > 0 and var second && TryReadDay(text, second, out last, out var lastEnd)
                && last > first && IsDay(text, lastEnd))
            {
                dayEnd = lastEnd;
            }
            else
            {
                last = 0;
            }

            var year = Year(text, dayEnd, out var dateEnd);
            return Make(year, meaning.Value, first, last, dateEnd, out span);
        }

        var ofYear = Year(text, end, out var yearEnd);
        if (ofYear > 0 && (capital || !IsWord(meaning)))
        {
            span = new DaySpan(new Day(DayForm.Month) { Year = ofYear, Month = meaning.Value }, null, yearEnd, false);
            return true;
        }

        // "May", "March" and short forms are words and names too.
        var doubtful = (IsWord(meaning) || meaning.Doubtful || (!capital && meaning.Value is 4 or 6 or 8)) && !(capital && DaySpan.IsCued(text, i));
        span = new DaySpan(new Day(DayForm.Month) { Month = meaning.Value }, null, end, doubtful);
        return capital || !doubtful;
    }

    private static bool IsWord(Meaning month) => month.Value is 3 or 5;

    // One or two digits from 1 to 31, perhaps with st, nd, rd or th.
    private static bool TryReadDay(string text, int i, out int day, out int end)
    {
        end = Numeral.DigitsEnd(text, i, 3);
        day = end - i is 1 or 2 ? (int)Numeral.Integer(text, i, end) : 0;
        end = OrdinalDays.SuffixEnd(text, end);
        return day is >= 1 and <= 31 && !Edges.IsWordAt(text, end);
    }

    // "May 5pm", "May 5:30", "May 5%" and "May 5,000" hold no day.
    private static bool IsDay(string text, int end) =>
        !ClockSpan.HasHalf(text, end)
        && (end >= text.Length || text[end] switch
        {
            '%' => false,
            ':' or '.' or '/' => !Numeral.IsDigitAt(text, end + 1),
            ',' => Numeral.DigitsEnd(text, end + 1, 4) != end + 4,
            _ => true,
        });

    // The month behind a day, with "of" or a hyphen perhaps; 0 when there is none.
    private static int Month(string text, int i, out int end)
    {
        end = i;
        var at = i < text.Length && text[i] is '-' ? i + 1 : Edges.SkipBlanks(text, i);
        if (at == i)
        {
            return 0;
        }

        var of = text.AsSpan(at).StartsWith("of ", StringComparison.OrdinalIgnoreCase);
        at = of ? Edges.SkipBlanks(text, at + 2) : at;
        var meaning = Lexicon.At(text, at, out end);
        return meaning.Sense == Sense.Month && (of || !IsWord(meaning) || char.IsAsciiLetterUpper(text[at])) ? meaning.Value : 0;
    }

    // A year behind a date, perhaps behind a comma or dot, perhaps of two digits behind an apostrophe; 0 when there is none.
    private static int Year(string text, int i, out int end)
    {
        end = i;
        var at = i < text.Length && text[i] is ',' or '.' or '-' ? i + 1 : i;
        at = Edges.SkipBlanks(text, at);
        if (at == i || at >= text.Length)
        {
            return 0;
        }

        if (text[at] is '\'' or '\u2019' && Numeral.DigitsEnd(text, at + 1, 3) == at + 3 && !Edges.IsWordAt(text, at + 3))
        {
            end = at + 3;
            return 2000 + (int)Numeral.Integer(text, at + 1, at + 3);
        }

        return YearWords.Year(text, at, ref end);
    }

    private static bool Make(int year, int month, int first, int last, int end, out DaySpan span)
    {
        var day = new Day(DayForm.Date) { Year = year, Month = month, Date = first };
        span = new DaySpan(day, last > 0 ? day with { Date = last } : null, end, false);
        return Math.Max(first, last) <= DateTime.DaysInMonth(year > 0 ? year : 2000, month);
    }
}
