namespace ReplyCoach.Core.Facts;

/// <summary>A time of day, or a part of the day.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59, or −1 when it is not said.</param>
/// <param name="Second">0 to 59, or −1 when it is not said.</param>
/// <param name="Part">The index in <see cref="Parts"/>, or −1 for a time.</param>
internal readonly record struct Clock(int Hour, int Minute, int Second, int Part)
{
    /// <summary>Morning, afternoon, evening and night in a timex, with the hours that Microsoft.Recognizers.Text gives them.</summary>
    public static readonly (string Timex, string From, string To)[] Parts =
    [
        ("TMO", "08:00:00", "12:00:00"),
        ("TAF", "12:00:00", "16:00:00"),
        ("TEV", "16:00:00", "20:00:00"),
        ("TNI", "20:00:00", "23:59:59"),
    ];

    /// <summary>Whether it is a part of the day.</summary>
    public bool IsPart => Part >= 0;

    /// <summary>A time of day.</summary>
    public static Clock At(int hour, int minute = -1, int second = -1) => new(hour, minute, second, -1);

    /// <summary>A part of the day.</summary>
    public static Clock Of(int part) => new(0, -1, -1, part);

    /// <summary>Its timex, as exact as it was said.</summary>
    public string Timex => IsPart ? Parts[Part].Timex
        : Second >= 0 ? $"T{Hour:00}:{Minute:00}:{Second:00}"
        : Minute >= 0 ? $"T{Hour:00}:{Minute:00}"
        : $"T{Hour:00}";

    /// <summary>Its value: hours, minutes and seconds.</summary>
    public string Value => $"{Hour:00}:{Math.Max(Minute, 0):00}:{Math.Max(Second, 0):00}";

    /// <summary>Seconds since midnight.</summary>
    public int Seconds => (Hour * 3600) + (Math.Max(Minute, 0) * 60) + Math.Max(Second, 0);

    /// <summary>The time from one time to the next that reads like the other, as a timex; a whole day when they are the same.</summary>
    public static string Length(Clock from, Clock to)
    {
        var seconds = to.Seconds - from.Seconds;
        seconds += seconds <= 0 ? 86_400 : 0;
        var (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        return "PT" + (hours > 0 ? $"{hours}H" : "") + (minutes > 0 ? $"{minutes}M" : "") + (rest > 0 ? $"{rest}S" : "");
    }
}
