namespace ReplyCoach.Core.Facts;

/// <summary>A day, a time, both, or a stretch between two, ready to be resolved.</summary>
/// <param name="From">The day, or the first day; null when none is said.</param>
/// <param name="To">The last day; null when there is one day or none.</param>
/// <param name="At">The time or part of the day, or the first time; null when none is said.</param>
/// <param name="Until">The last time; null when there is one time or none.</param>
/// <param name="End">Just behind it in the text; 0 for none at all.</param>
internal readonly record struct Occasion(Day? From, Day? To, Clock? At, Clock? Until, int End)
{
    /// <summary>Whether it has a beginning and an end of its own.</summary>
    public bool IsStretch => To is not null || Until is not null;

    /// <summary>The fact it makes when it starts at <paramref name="start"/>; nothing for none.</summary>
    public Found FoundAt(int start)
    {
        if (End == 0)
        {
            return default;
        }

        return (From, At) switch
        {
            ({ } day, { } clock) => OnDay(start, day, clock),
            ({ } day, null) => Days(start, day),
            (null, { } clock) => Times(start, clock),
            _ => default,
        };
    }

    private Found Days(int start, Day from)
    {
        if (To is { } to)
        {
            if (from.Form == DayForm.Year)
            {
                var (first, last) = ($"{from.Year}-01-01", $"{to.Year}-01-01");
                return Found.Stretch(FactTypes.DateRange, start, End, $"({first},{last},P{to.Year - from.Year}Y)", first, last);
            }

            var days = from.IsOneDay ? Day.Between(from, to) : -1;
            var timex = $"({from.Timex()},{to.Timex()}{(days >= 0 ? $",P{days}D" : "")})";
            return from.IsKnown && to.IsKnown
                ? Found.Stretch(FactTypes.DateRange, start, End, timex, from.Value, to.Value)
                : Found.Moment(FactTypes.DateRange, start, End, timex, null);
        }

        if (from.IsOneDay)
        {
            return Found.Moment(FactTypes.Date, start, End, from.Timex(), from.IsKnown ? from.Value : null);
        }

        // A known month, year or decade ends where the next begins.
        var (begins, ends) = from switch
        {
            { Form: DayForm.Month, Year: > 0 } => (new DateTime(from.Year, from.Month, 1), new DateTime(from.Year, from.Month, 1).AddMonths(1)),
            { Form: DayForm.Year, Year: > 0 } => (new DateTime(from.Year, 1, 1), new DateTime(from.Year + 1, 1, 1)),
            { Form: DayForm.Decade, Year: >= 100 } => (new DateTime(from.Year, 1, 1), new DateTime(from.Year + 10, 1, 1)),
            _ => (default, default),
        };
        return begins == default
            ? Found.Moment(FactTypes.DateRange, start, End, from.Timex(), null)
            : Found.Stretch(FactTypes.DateRange, start, End, from.Timex(), $"{begins:yyyy-MM-dd}", $"{ends:yyyy-MM-dd}");
    }

    private Found Times(int start, Clock at)
    {
        if (at.IsPart)
        {
            var (timex, from, to) = Clock.Parts[at.Part];
            return Found.Stretch(FactTypes.TimeRange, start, End, timex, from, to);
        }

        return Until is { } until
            ? Found.Stretch(FactTypes.TimeRange, start, End, $"({at.Timex},{until.Timex},{Clock.Length(at, until)})", at.Value, until.Value)
            : Found.Moment(FactTypes.Time, start, End, at.Timex, at.Value);
    }

    private Found OnDay(int start, Day day, Clock at)
    {
        if (at.IsPart)
        {
            var (timex, from, to) = Clock.Parts[at.Part];
            return day.IsKnown
                ? Found.Stretch(FactTypes.DateTimeRange, start, End, day.Timex(timex), $"{day.Value} {from}", $"{day.Value} {to}")
                : Found.Moment(FactTypes.DateTimeRange, start, End, day.Timex(timex), null);
        }

        if (!IsStretch)
        {
            return Found.Moment(FactTypes.DateTime, start, End, day.Timex(at.Timex), day.IsKnown ? $"{day.Value} {at.Value}" : null);
        }

        // "Friday 10pm-2am" ends on the day after. "Mon–Fri 9am-5pm" are hours of each day, so it has no length.
        var until = Until ?? at;
        var last = To ?? (until.Seconds <= at.Seconds ? day.Next() : day);
        var length = To is null ? $",{Clock.Length(at, until)}" : "";
        var range = $"({day.Timex(at.Timex)},{last.Timex(until.Timex)}{length})";
        return day.IsKnown && last.IsKnown
            ? Found.Stretch(FactTypes.DateTimeRange, start, End, range, $"{day.Value} {at.Value}", $"{last.Value} {until.Value}")
            : Found.Moment(FactTypes.DateTimeRange, start, End, range, null);
    }
}
