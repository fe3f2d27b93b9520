namespace ReplyCoach.Core.Facts;

/// <summary>Reads dates in figures: 2025-12-05, 12/05/2025 (month first unless it cannot be, as Microsoft.Recognizers.Text reads
/// English), 05.12.2025 (day first), and 11/14 where the words around it speak of a day.</summary>
internal static class NumericDates
{
    /// <summary>Reads the date at a digit.</summary>
    public static bool TryRead(string text, int i, out DaySpan span)
    {
        span = default;
        var firstEnd = Numeral.DigitsEnd(text, i, 5);
        if (firstEnd == i || firstEnd >= text.Length || text[firstEnd] is not ('-' or '/' or '.'))
        {
            return false;
        }

        var separator = text[firstEnd];
        var secondEnd = Numeral.DigitsEnd(text, firstEnd + 1, 3);
        if (secondEnd - firstEnd is not (2 or 3))
        {
            return false;
        }

        var first = (int)Numeral.Integer(text, i, firstEnd);
        var second = (int)Numeral.Integer(text, firstEnd + 1, secondEnd);
        var end = secondEnd;
        var third = 0;
        if (secondEnd < text.Length && text[secondEnd] == separator && Numeral.IsDigitAt(text, secondEnd + 1))
        {
            end = Numeral.DigitsEnd(text, secondEnd + 1, 5);
            third = (int)Numeral.Integer(text, secondEnd + 1, end);
        }

        if (!IsEnd(text, end, separator))
        {
            return false;
        }

        var digits = end - secondEnd - 1;
        return (firstEnd - i) switch
        {
            4 when digits is 1 or 2 => Make(first, second, third, end, false, out span),
            1 or 2 when digits == 4 || (digits == 2 && separator == '/') => Ordered(first, second, digits == 2 ? 2000 + third : third, separator, end, false, out span),
            1 or 2 when end == secondEnd && separator == '/' => Ordered(first, second, 0, separator, end, !DaySpan.IsCued(text, i), out span),
            _ => false,
        };
    }

    private static bool Ordered(int first, int second, int year, char separator, int end, bool doubtful, out DaySpan span) =>
        separator != '.' && first <= 12
            ? Make(year, first, second, end, doubtful, out span)
            : Make(year, second, first, end, doubtful, out span);

    private static bool Make(int year, int month, int day, int end, bool doubtful, out DaySpan span)
    {
        span = default;
        if (year is not (0 or (>= 1900 and <= 2100)) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year > 0 ? year : 2000, month))
        {
            return false;
        }

        span = new DaySpan(new Day(DayForm.Date) { Year = year, Month = month, Date = day }, null, end, doubtful);
        return true;
    }

    private static bool IsEnd(string text, int end, char separator) =>
        end >= text.Length
        || (!Edges.IsWordAt(text, end) && text[end] != '%' && !(text[end] == separator && Edges.IsWordAt(text, end + 1) && separator != '-')
            && !(text[end] is '.' or ',' or ':' && Numeral.IsDigitAt(text, end + 1)));
}
