namespace ReplyCoach.Core.Facts;

/// <summary>A number as it is written, in digits or in words.</summary>
/// <param name="Start">Where it starts, its sign included.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Value">What it stands for; below 10^18 in digits.</param>
/// <param name="Whole">Written with digits only: no separator, fraction or sign.</param>
internal readonly record struct Numeral(int Start, int End, decimal Value, bool Whole)
{
    private const int MostDigits = 18;
    private const int MostDecimals = 9;

    /// <summary>Its length in characters.</summary>
    public int Length => End - Start;

    /// <summary>Reads digits with thousands separators and a fraction, <c>1,242</c>, <c>3.5</c>, <c>.99</c> or <c>1½</c>,
    /// perhaps behind a minus sign; false when there is none or it is longer than people write (looks no further than that).</summary>
    public static bool TryRead(string text, int i, out Numeral numeral)
    {
        numeral = default;
        var minus = i < text.Length && text[i] is '-' or '\u2212';
        var at = minus ? i + 1 : i;
        var digits = DigitsEnd(text, at, MostDigits);
        var end = digits;
        if (IsDigitAt(text, end))
        {
            return false;
        }

        var value = Integer(text, at, digits);
        if (digits > at && digits - at <= 3)
        {
            while (end < text.Length && text[end] == ',' && end - at < MostDigits && DigitsEnd(text, end + 1, 4) == end + 4)
            {
                value = (value * 1000) + Integer(text, end + 1, end + 4);
                end += 4;
            }
        }

        if (end < text.Length && text[end] == '.' && IsDigitAt(text, end + 1))
        {
            var fraction = DigitsEnd(text, end + 1, MostDecimals);
            if (IsDigitAt(text, fraction))
            {
                return false;
            }

            value += Integer(text, end + 1, fraction) / Power(fraction - end - 1);
            end = fraction;
        }
        else if (end < text.Length && Vulgar(text[end]) is > 0 and var part)
        {
            value += part;
            end++;
        }

        numeral = new Numeral(i, end, minus ? -value : value, !minus && end == digits);
        return end > at;
    }

    /// <summary>Whether an ASCII digit stands at the place.</summary>
    public static bool IsDigitAt(string text, int i) => i < text.Length && char.IsAsciiDigit(text[i]);

    /// <summary>Whether a number may start with the digit at <paramref name="i"/>: it is not the rest of a word, of a code such as
    /// F-150 or of a row of figures that was not understood as a whole.</summary>
    public static bool MayStart(string text, int i)
    {
        if (!Edges.IsStart(text, i))
        {
            return false;
        }

        if (i < 2)
        {
            return true;
        }

        return text[i - 1] switch
        {
            '-' or '/' or '\u2013' or '\u00D7' or '\'' or '\u2019' => !Edges.IsWordBefore(text, i - 1),
            '.' or ',' or ':' => !char.IsAsciiDigit(text[i - 2]),
            '#' => text[i - 2] != '&',
            _ => true,
        };
    }

    /// <summary>A value as figures, without the zeros that say nothing.</summary>
    public static string Figures(decimal value)
    {
        var figures = value.ToString();
        return figures.Contains('.') ? figures.TrimEnd('0').TrimEnd('.') : figures;
    }

    /// <summary>The end of at most <paramref name="most"/> digits.</summary>
    public static int DigitsEnd(string text, int i, int most)
    {
        var limit = Math.Min(text.Length, i + most);
        while (i < limit && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The whole number that the digits spell; 0 for none.</summary>
    public static decimal Integer(string text, int start, int end)
    {
        var value = 0L;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    /// <summary>Ten to a power from 0 to 18.</summary>
    public static decimal Power(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    // The fractions that keyboards and phones write as one character.
    private static decimal Vulgar(char c) => c switch
    {
        '\u00BC' => 0.25m,
        '\u00BD' => 0.5m,
        '\u00BE' => 0.75m,
        _ => 0,
    };
}
