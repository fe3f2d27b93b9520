namespace ReplyCoach.Core.Facts;

/// <summary>A day or stretch of days as it is written.</summary>
/// <param name="From">The day, or the first.</param>
/// <param name="To">The last, or null.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Doubtful">It counts only beside a time or behind a word such as "on": "Sat", "May", "11/14".</param>
internal readonly record struct DaySpan(Day From, Day? To, int End, bool Doubtful)
{
    /// <summary>Whether it is one day, of the calendar or of the week.</summary>
    public bool IsOneDay => To is null && From.IsOneDay;

    /// <summary>Reads the days that start at <paramref name="i"/>: "tomorrow", "Fri 5 Dec", "22-25 November", "Mon–Fri", "next week".</summary>
    public static bool TryRead(string text, int i, bool between, out DaySpan span)
    {
        if (!TryReadOne(text, i, out span))
        {
            return false;
        }

        if (span.To is not null)
        {
            return true;
        }

        var at = Joiners.Range(text, span.End, between);
        if (at > 0 && TryReadOne(text, at, out var second) && second.To is null && MayPair(text, span, second, at))
        {
            span = new DaySpan(InYearOf(span.From, second.From), second.From, second.End, false);
        }

        return true;
    }

    private static bool TryReadOne(string text, int i, out DaySpan span)
    {
        span = default;
        if (Numeral.IsDigitAt(text, i))
        {
            return NumericDates.TryRead(text, i, out span) || MonthDates.TryReadDayFirst(text, i, out span) || YearWords.TryRead(text, i, out span)
                || OrdinalDays.TryRead(text, i, out span);
        }

        var meaning = Lexicon.At(text, i, out var end);
        return meaning.Sense switch
        {
            Sense.Weekday => TryReadWeekday(text, i, meaning, end, out span),
            Sense.Month => MonthDates.TryReadMonthFirst(text, i, meaning, end, out span),
            Sense.Today => One(new Day(DayForm.Today) { Shift = meaning.Value }, end, out span),
            Sense.Tonight => One(new Day(DayForm.Today), end, out span),
            Sense.Deictic => TryReadDeictic(text, meaning.Value, end, out span),
            Sense.NamedDay when NamedDays.At(text, i, out var nameEnd) is { } timex => One(Named(timex), nameEnd, out span),
            _ => false,
        };
    }

    // "Friday", "Fri, 5 Dec": beside a date the day of the week adds nothing to the timex.
    private static bool TryReadWeekday(string text, int i, Meaning meaning, int end, out DaySpan span)
    {
        var day = new Day(DayForm.Weekday) { Weekday = ((meaning.Value - 1) % 7) + 1 };
        var at = end < text.Length && text[end] is ',' or '.' ? end + 1 : end;
        at = Edges.SkipBlanks(text, at);
        if (Lexicon.At(text, at, out var theEnd).Sense == Sense.The)
        {
            at = Edges.SkipBlanks(text, theEnd);
        }

        if (at > end)
        {
            var dated = Numeral.IsDigitAt(text, at)
                ? NumericDates.TryRead(text, at, out span) || MonthDates.TryReadDayFirst(text, at, out span) || OrdinalDays.TryReadDay(text, at, out span)
                : MonthDates.TryReadMonthFirst(text, at, Lexicon.At(text, at, out var monthEnd), monthEnd, out span);
            if (dated && span.From is { Form: DayForm.Date })
            {
                span = span with { Doubtful = false };
                return true;
            }
        }

        // Sat, Sun and Mon are words and names of their own, Fri and its like only begin none.
        var clear = day.Weekday is >= 2 and <= 5 && i > 0 && text[i - 1] == ' ' && i > 1 && char.IsAsciiLetterLower(text[i - 2]);
        span = new DaySpan(day, null, end, meaning.Doubtful && !clear && !IsCued(text, i));
        return !meaning.Doubtful || char.IsAsciiLetterUpper(text[i]);
    }

    private static bool TryReadDeictic(string text, int steps, int end, out DaySpan span)
    {
        span = default;
        var at = Edges.SkipBlanks(text, end);
        if (at == end)
        {
            return false;
        }

        var target = Lexicon.At(text, at, out var targetEnd);
        if (steps == 0 && target is { Sense: Sense.Deictic, Value: 1 } && Edges.SkipBlanks(text, targetEnd) is var behind && behind > targetEnd)
        {
            // "this coming Friday" is the next one to come, as "this Friday" is.
            target = Lexicon.At(text, behind, out targetEnd);
        }

        return target.Sense switch
        {
            Sense.Weekday => TryReadWeekday(text, at, target, targetEnd, out span) && Stepped(steps, ref span),
            Sense.Month when char.IsAsciiLetterUpper(text[at]) => One(new Day(DayForm.Month) { Month = target.Value, Shift = 0 }, targetEnd, out span),
            Sense.Season => One(new Day(DayForm.Season) { Month = target.Value, Shift = steps }, targetEnd, out span),
            Sense.Weekend => One(new Day(DayForm.Weekend) { Shift = steps }, targetEnd, out span),
            Sense.Unit => (TimeUnit)target.Value switch
            {
                TimeUnit.Week => One(new Day(DayForm.Week) { Shift = steps }, targetEnd, out span),
                TimeUnit.Month => One(new Day(DayForm.Month) { Shift = steps }, targetEnd, out span),
                TimeUnit.Year => One(new Day(DayForm.Year) { Shift = steps }, targetEnd, out span),
                _ => false,
            } && text[targetEnd - 1] is not ('s' or 'S'),
            Sense.NamedDay when NamedDays.At(text, at, out var nameEnd) is { } timex => One(Named(timex), nameEnd, out span),
            _ => false,
        };
    }

    /// <summary>Whether a word stands before the place that a bare day stands behind: "on", "by", "until", "next", "every" …</summary>
    public static bool IsCued(string text, int i)
    {
        var before = Lexicon.Before(text, i);
        return Lexicon.Of(before).Sense is Sense.DayCue or Sense.To or Sense.From or Sense.Between or Sense.Deictic or Sense.In
            || before is "every" or "each" or "until" or "since" or "Until" or "Every" or "of" or "early" or "late" or "mid";
    }

    // "next Friday"; but "this Saturday, 3/14" is a date.
    private static bool Stepped(int steps, ref DaySpan span)
    {
        span = span.From.Form == DayForm.Weekday ? span with { From = span.From with { Shift = steps }, Doubtful = false } : span;
        return true;
    }

    private static bool One(Day day, int end, out DaySpan span)
    {
        span = new DaySpan(day, null, end, false);
        return true;
    }

    private static Day Named(string timex) => new(DayForm.Named) { Name = timex };

    // A dash joins two of a kind; a word joins any two days.
    private static bool MayPair(string text, DaySpan first, DaySpan second, int at) =>
        first.From.Form == second.From.Form
            ? first.From.Form is not (DayForm.Year or DayForm.Decade) || second.From.Year > first.From.Year
            : first.From.IsOneDay && second.From.IsOneDay && !Joiners.IsDash(text[Math.Max(at - 1, 0)]) && !Joiners.IsDash(text[Math.Max(at - 2, 0)]);

    // "5 Dec to 8 Jan 2026": the year of the second is that of the first, or the one after it.
    private static Day InYearOf(Day first, Day second) =>
        first.Year > 0 || second.Year == 0 || first.Month == 0 ? first
        : first with { Year = first.Month <= second.Month ? second.Year : second.Year - 1 };
}
