namespace ReplyCoach.Core.Facts;

/// <summary>Finds money, percentages, lengths of time and plain numbers: everything that is a number with what stands around it.</summary>
internal static class Amounts
{
    private const int LongestCode = 40;

    /// <summary>The amount whose number starts at <paramref name="i"/> in digits, or nothing.</summary>
    public static Found At(string text, int i)
    {
        if (!Numeral.TryRead(text, i, out var number))
        {
            return Code(text, i);
        }

        var figure = Figures.At(text, number, out var broken);
        var amount = Qualified(text, number);
        if (amount.End > figure.End || (amount.End == figure.End && !amount.IsNothing))
        {
            return broken && figure.IsNothing && amount.End == number.End ? default : amount;
        }

        return figure;
    }

    /// <summary>The amount whose number starts with the word at <paramref name="i"/>, or nothing. Alone, "one" is no amount:
    /// it is as often a pronoun.</summary>
    public static Found AtWord(string text, int i, Meaning first, int end) =>
        NumberWords.TryRead(text, i, first, end, out var number)
        && Qualified(text, number) is { IsNothing: false } found
        && !(found.Type == FactTypes.Number && found.End == number.End && (number.Value == 1 || IsPart(text, found.End)))
            ? found
            : default;

    /// <summary>The amount of money at a currency sign, or at the letters or code before an amount; or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it starts.</param>
    /// <param name="behind">Just behind the sign or code.</param>
    /// <param name="currency">Which currency.</param>
    public static Found Money(string text, int i, int behind, int currency)
    {
        var at = Edges.SkipBlanks(text, behind);
        if (!Numeral.TryRead(text, at, out var number) || text[at] is '-' or '\u2212')
        {
            return default;
        }

        number = WithDecimalComma(text, number);
        var suffix = Suffix.Read(text, number.End, number.Value, money: true);
        if (suffix.Kind == SuffixKind.Foreign)
        {
            return default;
        }

        var value = Numeral.Figures(number.Value * suffix.Times);
        var end = suffix.End;

        // £5–10 is one range under one sign; £5–£10 are two amounts.
        if (end + 1 < text.Length && Joiners.IsDash(text[end]) && char.IsAsciiDigit(text[end + 1]) && Numeral.TryRead(text, end + 1, out var second))
        {
            var last = Suffix.Read(text, second.End, second.Value, money: true);
            if (last.Kind == SuffixKind.None)
            {
                value = $"{Numeral.Figures(number.Value * (suffix.Times == 1 ? last.Times : suffix.Times))}-{Numeral.Figures(second.Value * last.Times)}";
                end = last.End;
            }
        }

        return Found.Money(i, end, value, Currency.All[currency]);
    }

    // A parcel's or an account's number is too long to count with, but not to keep.
    private static Found Code(string text, int i)
    {
        var end = Numeral.DigitsEnd(text, i, LongestCode + 1);
        return end > i && end - i <= LongestCode && !Edges.IsWordAt(text, end) && !(end < text.Length && text[end] is '.' or ',' && Numeral.IsDigitAt(text, end + 1))
            ? Found.Verbatim(FactTypes.Number, text, i, end)
            : default;
    }

    // "two-factor", "two-thirds"
    private static bool IsPart(string text, int end) => end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1]);

    private static Found Qualified(string text, Numeral number)
    {
        var suffix = Suffix.Read(text, number.End, number.Value, money: false);
        if (suffix.Kind is SuffixKind.None or SuffixKind.Foreign or SuffixKind.Measure && Second(text, number, suffix) is { IsNothing: false } range)
        {
            return range;
        }

        var value = number.Value * suffix.Times;
        return suffix.Kind switch
        {
            SuffixKind.Foreign => default,

            // "Mondays at 10p" is a time.
            SuffixKind.Money when suffix.Which == Currency.Pence && value <= 12 && Lexicon.Before(text, number.Start) is "at" or "At" => default,
            SuffixKind.Percent => Found.Valued(FactTypes.Percentage, number.Start, suffix.End, Numeral.Figures(value) + "%"),
            SuffixKind.Money => Found.Money(number.Start, suffix.End, Numeral.Figures(value), Currency.All[suffix.Which]),
            SuffixKind.Time => Durations.At(text, number, value, suffix),
            _ => Found.Valued(FactTypes.Number, number.Start, suffix.End, Numeral.Figures(value)),
        };
    }

    // "10-20%", "4 to 6 weeks", "5–10 euros": a range whose second number says what both are.
    private static Found Second(string text, Numeral first, Suffix own)
    {
        var at = own.Kind == SuffixKind.None ? Joiners.Range(text, own.End, between: false) : -1;
        if (at < 0 || text[at] is '-' || !Numeral.TryRead(text, at, out var second))
        {
            return default;
        }

        var suffix = Suffix.Read(text, second.End, second.Value, money: false);
        var from = Numeral.Figures(first.Value * (own.Times == 1 ? suffix.Times : own.Times));
        var to = Numeral.Figures(second.Value * suffix.Times);
        return suffix.Kind switch
        {
            SuffixKind.Percent => Found.Valued(FactTypes.Percentage, first.Start, suffix.End, $"{from}-{to}%"),
            SuffixKind.Money => Found.Money(first.Start, suffix.End, $"{from}-{to}", Currency.All[suffix.Which]),
            SuffixKind.Time => Durations.Between(first, second, suffix),
            _ => default,
        };
    }

    // €9,99: with a currency, a comma before exactly two digits is a decimal comma.
    private static Numeral WithDecimalComma(string text, Numeral number) =>
        number.Whole && number.End + 2 < text.Length && text[number.End] == ',' && Numeral.DigitsEnd(text, number.End + 1, 3) == number.End + 3
            ? number with { End = number.End + 3, Value = number.Value + (Numeral.Integer(text, number.End + 1, number.End + 3) / 100), Whole = false }
            : number;
}
