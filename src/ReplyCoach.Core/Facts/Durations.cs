namespace ReplyCoach.Core.Facts;

/// <summary>Resolves lengths of time: "2 hours", "30-day", "1 hour 30 minutes", "4-6 weeks", "half an hour". Months count 30 days
/// and years 365, as Microsoft.Recognizers.Text counts them.</summary>
internal static class Durations
{
    private static readonly long[] Seconds =
        [1, 60, 3_600, 86_400, 86_400, 7 * 86_400, 14 * 86_400, 30 * 86_400, 365 * 86_400, 3_650 * 86_400];

    // Behind these words "a week" is a length.
    private static readonly string[] Measures = ["in", "within", "for", "after", "about", "under", "over", "than"];

    /// <summary>The length of time that this number and unit start, with the shorter units behind them.</summary>
    public static Found At(string text, Numeral number, decimal value, Suffix suffix)
    {
        var unit = (TimeUnit)suffix.Which;
        var timex = Part(value, unit);
        var seconds = value * Seconds[suffix.Which];
        var end = suffix.End;
        if (Numeral.IsDigitAt(text, end))
        {
            return HoursAndMinutes(text, number, end);
        }

        if (Behind(text, end) is var at && Numeral.TryRead(text, at, out var second) && second.Start == at && text[at] != '-')
        {
            var next = Suffix.Read(text, second.End, second.Value, money: false);
            var shorter = (TimeUnit)next.Which;
            if (unit == TimeUnit.Hour && next is { Kind: SuffixKind.Measure } && text.AsSpan(second.End, next.End - second.End) is "m")
            {
                // "2h 30m": behind hours, m is minutes.
                next = next with { Kind = SuffixKind.Time, Which = (int)TimeUnit.Minute };
                shorter = TimeUnit.Minute;
            }

            if (next.Kind == SuffixKind.Time && shorter < unit && shorter != TimeUnit.BusinessDay)
            {
                timex = Joined(timex, Part(second.Value, shorter));
                seconds += second.Value * Seconds[next.Which];
                end = next.End;
            }
        }

        return Found.Moment(FactTypes.Duration, number.Start, end, timex, Numeral.Figures(seconds));
    }

    /// <summary>A length of time between two: its timex and value hold both, with a slash between.</summary>
    public static Found Between(Numeral first, Numeral second, Suffix suffix)
    {
        var unit = (TimeUnit)suffix.Which;
        return Found.Moment(
            FactTypes.Duration,
            first.Start,
            suffix.End,
            $"{Part(first.Value, unit)}/{Part(second.Value, unit)}",
            $"{Numeral.Figures(first.Value * Seconds[suffix.Which])}/{Numeral.Figures(second.Value * Seconds[suffix.Which])}");
    }

    /// <summary>"an hour", "half an hour", "a fortnight", and "a dozen", at an article or "half"; or nothing. A day, minute, second or moment is a way
    /// of speaking ("a day out", "in a minute"), no length.</summary>
    public static Found AtArticle(string text, int i, Meaning first, int end)
    {
        var half = first.Sense == Sense.Half;
        var unitEnd = end;
        var at = Edges.SkipBlanks(text, end);
        if (half && Lexicon.At(text, at, out var articleEnd).Sense == Sense.Article)
        {
            at = Edges.SkipBlanks(text, articleEnd);
        }

        var meaning = at == end ? default : Lexicon.At(text, at, out unitEnd);
        if (meaning is { Sense: Sense.Magnitude, Value: -12 })
        {
            return Found.Valued(FactTypes.Number, i, unitEnd, half ? "6" : "12");
        }

        if (meaning.Sense != Sense.Unit)
        {
            return default;
        }

        var unit = (TimeUnit)meaning.Value;
        var counts = half ? unit is TimeUnit.Hour or TimeUnit.Day or TimeUnit.Year : unit is TimeUnit.Hour or TimeUnit.Fortnight
            || (unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && Lexicon.IsAmong(Lexicon.Before(text, i), Measures));
        var amount = half ? 0.5m : 1;
        return counts
            ? Found.Moment(FactTypes.Duration, i, unitEnd, Part(amount, unit), Numeral.Figures(amount * Seconds[meaning.Value]))
            : default;
    }

    // "2h30", "2h30m", "1h05min": two digits of minutes grown onto the hours.
    private static Found HoursAndMinutes(string text, Numeral hours, int i)
    {
        var digits = Numeral.DigitsEnd(text, i, 3);
        var end = digits;
        while (end < text.Length && end - digits < 4 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (digits - i > 2 || Edges.IsWordAt(text, end) || text.AsSpan(digits, end - digits) is not ("" or "m" or "min" or "mins"))
        {
            return default;
        }

        var minutes = Numeral.Integer(text, i, digits);
        return Found.Moment(
            FactTypes.Duration,
            hours.Start,
            end,
            Joined(Part(hours.Value, TimeUnit.Hour), Part(minutes, TimeUnit.Minute)),
            Numeral.Figures((hours.Value * 3600) + (minutes * 60)));
    }

    // The timex of one unit (ISO 8601 durations; BD is business days, as Microsoft.Recognizers.Text writes them).
    private static string Part(decimal value, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{Numeral.Figures(value)}S",
        TimeUnit.Minute => $"PT{Numeral.Figures(value)}M",
        TimeUnit.Hour => $"PT{Numeral.Figures(value)}H",
        TimeUnit.Day => $"P{Numeral.Figures(value)}D",
        TimeUnit.BusinessDay => $"P{Numeral.Figures(value)}BD",
        TimeUnit.Week => $"P{Numeral.Figures(value)}W",
        TimeUnit.Fortnight => $"P{Numeral.Figures(2 * value)}W",
        TimeUnit.Month => $"P{Numeral.Figures(value)}M",
        TimeUnit.Year => $"P{Numeral.Figures(value)}Y",
        _ => $"P{Numeral.Figures(10 * value)}Y",
    };

    private static string Joined(string longer, string shorter) =>
        longer.Contains('T') && shorter.StartsWith("PT", StringComparison.Ordinal) ? longer + shorter[2..] : longer + shorter[1..];

    // Where a second unit may start: behind a blank, a comma or "and".
    private static int Behind(string text, int i)
    {
        var at = i < text.Length && text[i] == ',' ? i + 1 : i;
        at = Edges.SkipBlanks(text, at);
        return at > i && Lexicon.At(text, at, out var end).Sense == Sense.And ? Edges.SkipBlanks(text, end) : at;
    }
}
