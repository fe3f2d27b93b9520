namespace ReplyCoach.Core.Facts;

/// <summary>A time of day, or from one to another, as it is written.</summary>
/// <param name="From">The time, or the first.</param>
/// <param name="To">The second, or null.</param>
/// <param name="End">Just behind it.</param>
internal readonly record struct ClockSpan(Clock From, Clock? To, int End)
{
    // What is written before it is known whether it is a time: "6" is one in "6-8pm".
    private readonly record struct Raw(int Hour, int Minute, int Second, char Half, bool Alone, int End);

    /// <summary>Reads "6pm", "18:30", "noon", "6-8pm", "10am to 4pm", "9:00–17:30"; false when no time starts here.</summary>
    public static bool TryRead(string text, int i, bool between, out ClockSpan span)
    {
        span = default;
        if (!TryReadRaw(text, i, out var first))
        {
            return false;
        }

        var at = Joiners.Range(text, first.End, between);
        if (at > 0 && TryReadRaw(text, at, out var second) && second.Alone && MayPair(first, second))
        {
            var from = first.Half == ' ' && second.Half != ' ' ? first with { Half = Inherited(first, second) } : first;
            span = new ClockSpan(Resolve(from), Resolve(second), second.End);
            return true;
        }

        span = new ClockSpan(Resolve(first), null, first.End);
        return first.Alone;
    }

    /// <summary>Whether am or pm stands behind the number that ends at <paramref name="i"/>.</summary>
    public static bool HasHalf(string text, int i) => Half(text, i, out _) is 'a' or 'p';

    // A bare hour pairs with "8pm", not with "17:30" or "noon": those would take the end of a figure for a time.
    private static bool MayPair(Raw first, Raw second) => first.Alone || (second.Half != ' ' && first.Hour is >= 1 and <= 12);

    // In "10-4pm" the first is before noon, in "6-8pm" it is after.
    private static char Inherited(Raw first, Raw second) =>
        first.Hour > 12 || (first.Hour == 0 && first.Alone) ? ' '
        : (first.Hour % 12 * 60) + Math.Max(first.Minute, 0) < (second.Hour % 12 * 60) + Math.Max(second.Minute, 0) ? second.Half
        : second.Half == 'a' ? 'p' : 'a';

    private static Clock Resolve(Raw raw)
    {
        var hour = raw.Half switch
        {
            'p' => (raw.Hour % 12) + 12,
            'a' => raw.Hour % 12,
            _ => raw.Hour,
        };
        return Clock.At(hour, raw.Minute, raw.Second);
    }

    private static bool TryReadRaw(string text, int i, out Raw raw)
    {
        raw = default;
        if (Lexicon.At(text, i, out var wordEnd) is { Sense: Sense.Noon } noon)
        {
            raw = new Raw(noon.Value, -1, -1, ' ', true, wordEnd);
            return true;
        }

        var end = Numeral.DigitsEnd(text, i, 3);
        if (end == i || end - i > 2)
        {
            return false;
        }

        var hour = (int)Numeral.Integer(text, i, end);
        var (minute, second) = (-1, -1);
        var colon = end < text.Length && text[end] == ':';
        if (end < text.Length && text[end] is ':' or '.' && Numeral.DigitsEnd(text, end + 1, 3) == end + 3)
        {
            minute = (int)Numeral.Integer(text, end + 1, end + 3);
            end += 3;
            if (colon && end < text.Length && text[end] == ':' && Numeral.DigitsEnd(text, end + 1, 3) == end + 3)
            {
                second = (int)Numeral.Integer(text, end + 1, end + 3);
                end += 3;
            }
        }

        if (hour > 24 || minute > 59 || second > 59)
        {
            return false;
        }

        var half = Half(text, end, out var halfEnd);
        if (half != ' ')
        {
            raw = new Raw(half == 'n' ? 12 : half == 'm' ? 0 : hour, minute, second, half is 'a' or 'p' ? half : ' ', true, halfEnd);
            return half is 'a' or 'p' ? hour is >= 1 and <= 12 || (hour <= 23 && colon) : hour == 12;
        }

        if (Edges.IsWordAt(text, end))
        {
            return false;
        }

        // 10:30 is a time; 10:30:5:2 and 10:30% are something else.
        var open = end < text.Length && (text[end] == '%' || (text[end] is ':' or '.' or ',' && Numeral.IsDigitAt(text, end + 1)));
        var clock = OClock(text, end);
        raw = new Raw(hour == 24 ? 0 : hour, minute, second, ' ', !open && (colon && minute >= 0 || clock > 0), Math.Max(end, clock));
        return !open && (minute >= 0 || hour <= 12 || clock > 0) && (!colon || minute >= 0);
    }

    /// <summary>a or p for am, pm and their spellings, n and m for "12 noon" and "12 midnight", a blank for none.</summary>
    public static char Half(string text, int i, out int end)
    {
        var at = Edges.SkipBlanks(text, i);
        end = i;
        if (at >= text.Length)
        {
            return ' ';
        }

        var letter = (char)(text[at] | 0x20);
        if (letter is 'a' or 'p')
        {
            var dotted = at + 2 < text.Length && text[at + 1] == '.';
            var m = dotted ? at + 2 : at + 1;
            if (m < text.Length && (text[m] | 0x20) == 'm' && !Edges.IsWordAt(text, m + 1))
            {
                end = dotted && m + 1 < text.Length && text[m + 1] == '.' ? m + 2 : m + 1;
                return letter;
            }

            return ' ';
        }

        if (at > i && Lexicon.At(text, at, out var wordEnd) is { Sense: Sense.Noon } noon)
        {
            end = wordEnd;
            return noon.Value == 12 ? 'n' : 'm';
        }

        return ' ';
    }

    private static int OClock(string text, int i)
    {
        var at = Edges.SkipBlanks(text, i);
        var rest = text.AsSpan(at);
        var o = at > i && rest.Length >= 7 && (rest[0] | 0x20) == 'o' && rest[1] is '\'' or '\u2019' && rest[2..7].Equals("clock", StringComparison.OrdinalIgnoreCase);
        return o && !Edges.IsWordAt(text, at + 7) ? at + 7 : 0;
    }
}
