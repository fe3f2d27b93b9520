namespace ReplyCoach.Core.Facts;

/// <summary>Finds dates, times and stretches of them, in any order people write them: "Fri 5 Dec 6pm–8pm", "noon on Friday".
/// Words such as "by", "within" or "on" before a moment stay outside of it; the two words of a range ("from … to", "between … and") are part of it.</summary>
internal static class Moments
{
    /// <summary>The moment at a digit or at a word that may start one, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it starts.</param>
    /// <param name="sense">What the word there means; nothing at a digit.</param>
    /// <param name="end">Just behind the word.</param>
    public static Found At(string text, int i, Sense sense, int end)
    {
        switch (sense)
        {
            case Sense.From or Sense.Between:
                var at = Edges.SkipBlanks(text, end);
                return at > end && Read(text, at, sense == Sense.Between) is { IsStretch: true } stretch && !HasDash(text, at, stretch.End) ? stretch.FoundAt(i) : default;
            case Sense.In:
                return InPart(text, i, end);
            default:
                return Read(text, i, between: false).FoundAt(i);
        }
    }

    // "from 10am-4pm": the dash makes the range, "from" is no part of it.
    private static bool HasDash(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Joiners.IsDash(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Occasion Read(string text, int i, bool between)
    {
        if (PartOfDay(text, i, out var part))
        {
            return part;
        }

        if (DaySpan.TryRead(text, i, between, out var days))
        {
            return WithClock(text, days, between);
        }

        return ClockSpan.TryRead(text, i, between, out var clock) ? WithDay(text, clock, between) : default;
    }

    // A day, then perhaps a time: "Fri 5 Dec 6pm–8pm", "tomorrow at noon", "Mon–Fri 9am-5pm".
    private static Occasion WithClock(string text, DaySpan days, bool between)
    {
        if (days.From.IsOneDay && BehindDay(text, days.End) is > 0 and var at)
        {
            if (Lexicon.At(text, at, out var partEnd) is { Sense: Sense.Part } part && days.To is null)
            {
                // "Monday morning at 9am"
                return BehindDay(text, partEnd) is > 0 and var exact && ClockSpan.TryRead(text, exact, between, out var time)
                    ? new Occasion(days.From, null, time.From, time.To, time.End)
                    : new Occasion(days.From, null, Clock.Of(part.Value), null, partEnd);
            }

            if (ClockSpan.TryRead(text, at, between, out var clock))
            {
                return clock.To is null && days.To is null
                    ? WithSecond(text, new Occasion(days.From, null, clock.From, null, clock.End), between)
                    : new Occasion(days.From, days.To, clock.From, clock.To, clock.End);
            }

            if (BareHour(text, at) is > 0 and var hourEnd)
            {
                var hour = (int)Numeral.Integer(text, at, Numeral.DigitsEnd(text, at, 2));
                return new Occasion(days.From, days.To, Clock.At(hour), null, hourEnd);
            }
        }

        return days.Doubtful ? default : new Occasion(days.From, days.To, null, null, days.End);
    }

    // A time, then perhaps a day: "noon on Friday", "6-8pm tomorrow", "10am Sat".
    private static Occasion WithDay(string text, ClockSpan clock, bool between)
    {
        if (BehindClock(text, clock.End) is > 0 and var at && DaySpan.TryRead(text, at, between, out var days) && days.From.IsOneDay
            && (days.To is null || days.From.Form == DayForm.Weekday))
        {
            var moment = new Occasion(days.From, days.To, clock.From, clock.To, days.End);
            return clock.To is null && days.To is null ? WithSecond(text, moment, between) : moment;
        }

        return new Occasion(null, null, clock.From, clock.To, clock.End);
    }

    // From a time on one day to a time on another.
    private static Occasion WithSecond(string text, Occasion first, bool between)
    {
        if (Joiners.Range(text, first.End, between) is > 0 and var at)
        {
            if (DaySpan.TryRead(text, at, false, out var days) && days.IsOneDay && BehindDay(text, days.End) is > 0 and var clockAt
                && ClockSpan.TryRead(text, clockAt, false, out var clock) && clock.To is null)
            {
                return first with { To = days.From, Until = clock.From, End = clock.End };
            }

            if (ClockSpan.TryRead(text, at, false, out clock) && clock.To is null && BehindClock(text, clock.End) is > 0 and var dayAt
                && DaySpan.TryRead(text, dayAt, false, out days) && days.IsOneDay)
            {
                return first with { To = days.From, Until = clock.From, End = days.End };
            }
        }

        return first;
    }

    // "this morning", "tonight", "last night".
    private static bool PartOfDay(string text, int i, out Occasion moment)
    {
        moment = default;
        var meaning = Lexicon.At(text, i, out var end);
        if (meaning.Sense == Sense.Tonight)
        {
            var today = new Day(DayForm.Today);
            var at = BehindDay(text, end);
            moment = at > 0 && ClockSpan.TryRead(text, at, false, out var clock)
                ? new Occasion(today, null, clock.From, clock.To, clock.End)
                : new Occasion(today, null, Clock.Of(3), null, end);
            return true;
        }

        var next = Edges.SkipBlanks(text, end);
        if (meaning.Sense != Sense.Deictic || next == end || Lexicon.At(text, next, out var partEnd) is not { Sense: Sense.Part } part
            || meaning.Value > 0 || text[partEnd - 1] is 's' or 'S' || (meaning.Value < 0 && part.Value != 3))
        {
            return false;
        }

        moment = new Occasion(new Day(DayForm.Today) { Shift = meaning.Value }, null, Clock.Of(part.Value), null, partEnd);
        return true;
    }

    // "in the morning".
    private static Found InPart(string text, int i, int end)
    {
        var the = Edges.SkipBlanks(text, end);
        if (the == end || Lexicon.At(text, the, out var theEnd).Sense != Sense.The)
        {
            return default;
        }

        var at = Edges.SkipBlanks(text, theEnd);
        return at > theEnd && Lexicon.At(text, at, out var partEnd) is { Sense: Sense.Part } part
            ? new Occasion(null, null, Clock.Of(part.Value), null, partEnd).FoundAt(i)
            : default;
    }

    // Where a time may start behind a day: blanks, a comma, a dash, a bar or @, and "at" or "from".
    private static int BehindDay(string text, int i)
    {
        var at = i < text.Length && text[i] is ',' or ':' ? i + 1 : i;
        at = Edges.SkipBlanks(text, at);
        if (at > i && at < text.Length && (Joiners.IsDash(text[at]) || text[at] is '|' or '@' or '\u00B7' or '\u2022' or '('))
        {
            at = Edges.SkipBlanks(text, at + 1);
        }

        if (at == i)
        {
            return 0;
        }

        return Lexicon.At(text, at, out var end).Sense is Sense.At or Sense.From or Sense.Between ? Edges.SkipBlanks(text, end) : at;
    }

    // Where a day may start behind a time: blanks, a comma, a dash or a bar, and "on".
    private static int BehindClock(string text, int i)
    {
        var at = i < text.Length && text[i] is ',' ? i + 1 : i;
        at = Edges.SkipBlanks(text, at);
        if (at == i || at >= text.Length)
        {
            return 0;
        }

        if (text[at] is '|' or '\u00B7' or '\u2022')
        {
            at = Edges.SkipBlanks(text, at + 1);
        }

        return text.AsSpan(at).StartsWith("on ", StringComparison.OrdinalIgnoreCase) ? Edges.SkipBlanks(text, at + 2) : at;
    }

    // "Friday at 8.": a bare hour behind "at" that nothing but the end of the sentence follows. Returns its end, or 0.
    private static int BareHour(string text, int i)
    {
        var end = Numeral.DigitsEnd(text, i, 3);
        if (end - i is not (1 or 2) || Numeral.Integer(text, i, end) is < 1 or > 12 || !Lexicon.Before(text, i).Equals("at", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var closed = end >= text.Length || text[end] is '\n' or '!' or '?' or ';' or ')'
            || (text[end] is '.' or ',' && !Numeral.IsDigitAt(text, end + 1));
        return closed ? end : 0;
    }
}
