namespace ReplyCoach.Core.Facts;

/// <summary>Finds figures made of several numbers that lose their sense apart: scores and ranges (3-1), ratios (16:9), fractions
/// (1/2, 24/7), sizes (4x6), versions (17.2.1), and offers (2-for-1, 3 for 2, 2-in-1).</summary>
internal static class Figures
{
    private const int MostParts = 6;

    private static readonly string[] Words = ["for", "in", "to", "on", "of", "by", "and"];

    /// <summary>The figure that starts with this number, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first of its numbers.</param>
    /// <param name="broken">Whether more numbers hang on to the first that make no figure with it, as in 9/8c: then it is no number either.</param>
    public static Found At(string text, Numeral first, out bool broken)
    {
        var end = first.End;
        var parts = 1;
        while (parts <= MostParts && Next(text, end) is > 0 and var next)
        {
            end = next;
            parts++;
        }

        broken = parts > 1;
        if (parts == 1)
        {
            return Offer(text, first);
        }

        var suffix = Suffix.Read(text, end, 0, money: false);
        if (parts > MostParts || (suffix.Kind != SuffixKind.Measure && Edges.IsWordAt(text, end)) || (end < text.Length && text[end] == '/' && Edges.IsWordAt(text, end + 1)))
        {
            return default;
        }

        var value = parts == 2 ? Fraction(text, first, end) ?? Spelled(text, first.Start, end) : Spelled(text, first.Start, end);
        return Found.Valued(FactTypes.Number, first.Start, suffix.Kind == SuffixKind.Measure ? suffix.End : end, value);
    }

    // The end of the part behind a joiner, or 0.
    private static int Next(string text, int i)
    {
        if (i >= text.Length || text[i] is not ('-' or '\u2013' or '/' or ':' or 'x' or '\u00D7' or '.' or ','))
        {
            return 0;
        }

        var at = i + 1;
        if (text[i] == '-')
        {
            foreach (var word in Words)
            {
                if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && at + word.Length < text.Length && text[at + word.Length] == '-')
                {
                    at += word.Length + 1;
                    break;
                }
            }
        }

        return Numeral.IsDigitAt(text, at) && Numeral.TryRead(text, at, out var part) ? part.End : 0;
    }

    // "3 for 2": small numbers, more for less.
    private static Found Offer(string text, Numeral first) =>
        first.Whole && first.Value is > 1 and <= 10
        && text.AsSpan(first.End).StartsWith(" for ", StringComparison.OrdinalIgnoreCase)
        && Numeral.IsDigitAt(text, first.End + 5)
        && Numeral.TryRead(text, first.End + 5, out var second)
        && second.Whole && second.Value < first.Value && !Edges.IsWordAt(text, second.End)
            ? Found.Valued(FactTypes.Number, first.Start, second.End, $"{Numeral.Figures(first.Value)}-for-{Numeral.Figures(second.Value)}")
            : default;

    // A proper fraction whose decimals end is worth those decimals; 24/7 and 1/3 stay as they are.
    private static string? Fraction(string text, Numeral first, int end)
    {
        var denominator = Numeral.Integer(text, first.End + 1, Math.Min(end, first.End + 3));
        return text[first.End] == '/' && first.Whole && end - first.End <= 3 && first.Value < denominator && denominator is 2 or 4 or 5 or 8 or 10
            ? Numeral.Figures(first.Value / denominator)
            : null;
    }

    private static string Spelled(string text, int start, int end) =>
        text[start..end].Replace('\u2013', '-').Replace('\u00D7', 'x');
}
