namespace ReplyCoach.Core.Facts;

/// <summary>Which kind of day or stretch of days.</summary>
internal enum DayForm : byte
{
    /// <summary>A date of which year, month and day may each be unknown (0).</summary>
    Date,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Today, or days from it.</summary>
    Today,

    /// <summary>A named day; its timex is fixed.</summary>
    Named,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A month, perhaps of a year.</summary>
    Month,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,
}

/// <summary>A day or stretch of days, as far as the words say. What only a calendar could fill in stands as X in the timex; steps from
/// today stand behind it as a duration, so "tomorrow" is <c>XXXX-XX-XX+P1D</c> and "next week" <c>XXXX-WXX+P1W</c> (Microsoft.Recognizers.Text,
/// which is told today's date, writes the date there).</summary>
internal readonly record struct Day(DayForm Form)
{
    /// <summary>Spring, summer, autumn and winter in a timex.</summary>
    public static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>Four digits, or two for a decade without its century; 0 when it is not said.</summary>
    public int Year { get; init; }

    /// <summary>1 to 12; 0 when it is not said. For a season its index in <see cref="Seasons"/>.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31; 0 when it is not said.</summary>
    public int Date { get; init; }

    /// <summary>1 to 7 from Monday; 0 when it is not said.</summary>
    public int Weekday { get; init; }

    /// <summary>Steps from today, in the form's own unit (days for a weekday's week: weeks).</summary>
    public int Shift { get; init; }

    /// <summary>The timex of a named day.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is one day.</summary>
    public bool IsOneDay => Form is DayForm.Date or DayForm.Weekday or DayForm.Today or DayForm.Named;

    /// <summary>Whether it needs no calendar to tell which day it is.</summary>
    public bool IsKnown => Form == DayForm.Date && Year > 0 && Month > 0 && Date > 0;

    /// <summary>Its timex, with a time of day behind the day when one is given.</summary>
    public string Timex(string clock = "")
    {
        var day = Form switch
        {
            DayForm.Date => $"{Digits(Year, 4)}-{Digits(Month, 2)}-{Digits(Date, 2)}",
            DayForm.Weekday => $"XXXX-WXX-{Weekday}",
            DayForm.Today => "XXXX-XX-XX",
            DayForm.Named => Name,
            DayForm.Week => "XXXX-WXX",
            DayForm.Weekend => "XXXX-WXX-WE",
            DayForm.Month => $"{Digits(Year, 4)}-{Digits(Month, 2)}",
            DayForm.Season => $"{Digits(Year, 4)}-{Seasons[Month]}",
            DayForm.Year => Digits(Year, 4),
            _ => Year < 100 ? $"(XX{Year:00}-01-01,XX{(Year + 10) % 100:00}-01-01,P10Y)" : $"({Year}-01-01,{Year + 10}-01-01,P10Y)",
        };
        return day + clock + Steps();
    }

    /// <summary>The day as a value; only for one that <see cref="IsKnown"/>.</summary>
    public string Value => $"{Year:0000}-{Month:00}-{Date:00}";

    /// <summary>The day after.</summary>
    public Day Next() => Form switch
    {
        DayForm.Weekday => this with { Weekday = (Weekday % 7) + 1 },
        DayForm.Today => this with { Shift = Shift + 1 },
        DayForm.Date when Month > 0 && Calendar() is var next => this with { Date = next.Day, Month = next.Month, Year = Year > 0 ? next.Year : 0 },
        DayForm.Date when Date < 28 => this with { Date = Date + 1 },
        _ => this,
    };

    /// <summary>How many days lie between two days, or −1 when only a calendar could tell.</summary>
    public static int Between(Day from, Day to)
    {
        if (from.Form != to.Form)
        {
            return -1;
        }

        if (from.Form == DayForm.Weekday)
        {
            return (to.Weekday - from.Weekday + 7) % 7;
        }

        if (from.Form != DayForm.Date || from.Date == 0 || to.Date == 0 || from.Month == 0 || to.Month == 0)
        {
            return from.Form == DayForm.Date && from.Month == to.Month ? Math.Max(-1, to.Date - from.Date) : from.Form == DayForm.Today ? to.Shift - from.Shift : -1;
        }

        // Without a year, a stretch over the end of February has no certain length.
        if (from.Year == 0 && from.Month <= 2 && to.Month > 2)
        {
            return -1;
        }

        var days = (to.OnCalendar() - from.OnCalendar()).Days;
        return days >= 0 ? days : from.Year == 0 && from.Month > 2 && to.Month <= 2 ? days + 365 : -1;
    }

    private DateTime Calendar() => OnCalendar().AddDays(1);

    // In a year that is no leap year when none is said; 29 February then counts as the 28th.
    private DateTime OnCalendar()
    {
        var year = Year > 0 ? Year : 2001;
        return new DateTime(year, Month, Math.Min(Date, DateTime.DaysInMonth(year, Month)));
    }

    private string Steps()
    {
        if (Shift == 0)
        {
            return "";
        }

        var unit = Form switch
        {
            DayForm.Today => 'D',
            DayForm.Month => 'M',
            DayForm.Year or DayForm.Season => 'Y',
            _ => 'W',
        };
        return $"{(Shift < 0 ? '-' : '+')}P{Math.Abs(Shift)}{unit}";
    }

    private static string Digits(int value, int width) => value > 0 ? value.ToString(width == 4 ? "0000" : "00") : new string('X', width);
}
