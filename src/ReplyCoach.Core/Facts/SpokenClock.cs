namespace ReplyCoach.Core.Facts;

/// <summary>Reads times as they are spoken: "half past six", "quarter to 9". The hour is taken before noon unless pm says otherwise,
/// the first of the two readings of Microsoft.Recognizers.Text.</summary>
internal static class SpokenClock
{
    /// <summary>The time behind "half" or "quarter", or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it starts.</param>
    /// <param name="end">Just behind "half" or "quarter".</param>
    /// <param name="half">Whether it is "half".</param>
    public static Found At(string text, int i, int end, bool half)
    {
        var rest = text.AsSpan(end);
        var past = rest.StartsWith(" past ", StringComparison.OrdinalIgnoreCase);
        var to = !half && rest.StartsWith(" to ", StringComparison.OrdinalIgnoreCase);
        if ((!past && !to) || !TryReadHour(text, end + (past ? 6 : 4), out var hour, out var stop))
        {
            return default;
        }

        var minute = half ? 30 : past ? 15 : 45;
        var afternoon = ClockSpan.Half(text, stop, out var halfEnd);
        hour = (hour % 12) + (afternoon == 'p' ? 12 : 0) - (to ? 1 : 0);
        var clock = Clock.At((hour + 24) % 24, minute);
        return Found.Moment(FactTypes.Time, i, afternoon is 'a' or 'p' ? halfEnd : stop, clock.Timex, clock.Value);
    }

    private static bool TryReadHour(string text, int i, out int hour, out int end)
    {
        if (Lexicon.At(text, i, out end) is { Sense: Sense.Small, Value: <= 12 } word)
        {
            hour = word.Value;
            return true;
        }

        end = Numeral.DigitsEnd(text, i, 3);
        hour = end - i is 1 or 2 ? (int)Numeral.Integer(text, i, end) : 0;
        return hour is >= 1 and <= 12 && (!Edges.IsWordAt(text, end) || ClockSpan.HasHalf(text, end));
    }
}
