namespace ReplyCoach.Core.Facts;

/// <summary>What kind of thing stands behind an amount.</summary>
internal enum SuffixKind : byte
{
    /// <summary>Nothing that changes the number.</summary>
    None,

    /// <summary>Letters of another kind grown onto it: it is no number but part of a code or name.</summary>
    Foreign,

    /// <summary>A unit of measure grown onto it, such as <c>30ml</c>; part of the token, not of the value.</summary>
    Measure,

    /// <summary>st, nd, rd, th.</summary>
    Ordinal,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>A currency; which is the index in <see cref="Currency.All"/>.</summary>
    Money,

    /// <summary>A unit of time; which is the <see cref="TimeUnit"/>.</summary>
    Time,
}

/// <summary>What stands behind an amount.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Which">Which of its kind.</param>
/// <param name="Times">What the amount is multiplied by: 1, or a thousand for <c>10k</c>.</param>
/// <param name="End">Just behind it.</param>
internal readonly record struct Suffix(SuffixKind Kind, int Which, decimal Times, int End)
{
    /// <summary>Reads what stands behind an amount that ends at <paramref name="i"/>; always succeeds, perhaps with nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The end of the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="money">Whether a currency stands before it already: then <c>m</c> is million.</param>
    public static Suffix Read(string text, int i, decimal value, bool money)
    {
        var times = 1m;
        var at = i;
        if (Edges.IsWordAt(text, i))
        {
            var glued = Glued(text, i, value, money);
            if (glued.Times == 1 || money)
            {
                return glued;
            }

            times = glued.Times;
            at = glued.End;
        }
        else if (Word(text, i, out var end) is { Sense: Sense.Magnitude } magnitude)
        {
            times = magnitude.Value < 0 ? -magnitude.Value : Numeral.Power(magnitude.Value);
            at = end;
        }

        if (money)
        {
            return new Suffix(SuffixKind.None, 0, times, at);
        }

        var sign = Sign(text, at);
        return (sign.Kind == SuffixKind.None ? Spoken(text, at) : sign) with { Times = times };
    }

    private static Suffix Sign(string text, int i)
    {
        var at = Edges.SkipBlanks(text, i);
        if (at < text.Length && text[at] == '%')
        {
            return new Suffix(SuffixKind.Percent, 0, 1, at + 1);
        }

        // In "10 €5" the sign belongs to the next amount; a dollar or pound sign follows its amount without a blank if at all.
        var currency = at < text.Length ? Currency.OfSign(text[at]) : -1;
        return currency >= 0 && !Edges.IsWordAt(text, at + 1) && (at == i || text[at] == '€')
            ? new Suffix(SuffixKind.Money, currency, 1, at + 1)
            : new Suffix(SuffixKind.None, 0, 1, i);
    }

    private static Suffix Spoken(string text, int i)
    {
        var meaning = Word(text, i, out var end);
        switch (meaning.Sense)
        {
            case Sense.Percent:
                return new Suffix(SuffixKind.Percent, 0, 1, end);
            case Sense.Money:
                return new Suffix(SuffixKind.Money, meaning.Value, 1, end);
            case Sense.MoneyCode when IsCode(text, end):
                return new Suffix(SuffixKind.Money, meaning.Value, 1, end);
            case Sense.Unit:
                return new Suffix(SuffixKind.Time, meaning.Value, 1, end);
        }

        return Phrase(text, i, "per cent") is > 0 and var percent ? new Suffix(SuffixKind.Percent, 0, 1, percent)
            : Phrase(text, i, "business day") is > 0 and var business ? new Suffix(SuffixKind.Time, (int)TimeUnit.BusinessDay, 1, business)
            : Phrase(text, i, "working day") is > 0 and var working ? new Suffix(SuffixKind.Time, (int)TimeUnit.BusinessDay, 1, working)
            : new Suffix(SuffixKind.None, 0, 1, i);
    }

    // The letters grown onto a number, read in one piece: "10k" is ten thousand, "5G" is no number.
    private static Suffix Glued(string text, int i, decimal value, bool money)
    {
        var end = i;
        while (end < text.Length && end - i < 8 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var none = new Suffix(SuffixKind.Foreign, 0, 1, end);
        var letters = text.AsSpan(i, end - i);
        if (Edges.IsWordAt(text, end))
        {
            // Of what goes on with digits only "2h30" is known; Durations reads the rest.
            return letters is "h" && Numeral.IsDigitAt(text, end) ? none with { Kind = SuffixKind.Time, Which = (int)TimeUnit.Hour } : none;
        }

        var times = letters switch
        {
            "k" or "K" => 1_000m,
            "M" or "mn" or "mil" or "MM" => 1_000_000m,
            "m" when money => 1_000_000m,
            "B" or "bn" or "Bn" or "BN" => 1_000_000_000m,
            "b" when money => 1_000_000_000m,
            "T" or "t" or "tn" when money => 1_000_000_000_000m,
            _ => 1m,
        };
        if (times != 1)
        {
            return new Suffix(SuffixKind.None, 0, times, end);
        }

        if (money)
        {
            // £30pp, £20pm, £5pcm: a price per person or month is one token.
            return letters is "pp" or "pm" or "pcm" or "pa" or "pw" or "ea" or "ppn" ? none with { Kind = SuffixKind.None } : none;
        }

        switch (letters)
        {
            case "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH":
                return none with { Kind = SuffixKind.Ordinal };
            case "p" when value is > 0 and < 100:
                return none with { Kind = SuffixKind.Money, Which = Currency.Pence };
            case "c" when value is > 0 and < 100:
                return none with { Kind = SuffixKind.Money, Which = Currency.Cent };
            case "h" or "H":
                return none with { Kind = SuffixKind.Time, Which = (int)TimeUnit.Hour };
            case "s":
                return none with { Kind = SuffixKind.Time, Which = (int)TimeUnit.Second };
            case "kg" or "g" or "mg" or "lb" or "lbs" or "oz" or "ml" or "mL" or "cl" or "L" or "l" or "km" or "m" or "cm" or "mm" or "mi" or "ft" or "in"
                or "mph" or "kph" or "kW" or "kWh" or "W" or "V" or "GB" or "gb" or "MB" or "mb" or "TB" or "tb" or "GHz" or "MHz" or "Hz" or "MP" or "mAh"
                or "cal" or "kcal" or "px" or "x" or "X" or "pts" or "yo" or "pc" or "pcs" or "pk" or "ct" or "ply":
                return none with { Kind = SuffixKind.Measure };
        }

        return Lexicon.Of(letters) switch
        {
            { Sense: Sense.Unit } unit => none with { Kind = SuffixKind.Time, Which = unit.Value },
            { Sense: Sense.Percent } => none with { Kind = SuffixKind.Percent },
            { Sense: Sense.Money } currency => none with { Kind = SuffixKind.Money, Which = currency.Value },
            { Sense: Sense.MoneyCode } code when IsCode(text, end) => none with { Kind = SuffixKind.Money, Which = code.Value },
            _ => none,
        };
    }

    /// <summary>Whether the letters that end here are written as a code is: in capitals, or Rs and its like.</summary>
    public static bool IsCode(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var code = text.AsSpan(start, end - start);
        return !code.ContainsAnyInRange('a', 'z') || code is "Rs" or "Rp" or "Ksh";
    }

    // The word behind a blank, or behind a hyphen as in "30-day".
    private static Meaning Word(string text, int i, out int end)
    {
        var at = i < text.Length && text[i] == '-' ? i + 1 : Edges.SkipBlanks(text, i);
        end = i;
        return at == i ? default : Lexicon.At(text, at, out end);
    }

    // Where a phrase of two words ends that stands behind a blank, its plural included; 0 when it does not.
    private static int Phrase(string text, int i, string phrase)
    {
        var at = i < text.Length && text[i] == '-' ? i + 1 : Edges.SkipBlanks(text, i);
        if (at == i || !text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var end = at + phrase.Length;
        end += end < text.Length && text[end] is 's' or 'S' ? 1 : 0;
        return Edges.IsWordAt(text, end) ? 0 : end;
    }
}
