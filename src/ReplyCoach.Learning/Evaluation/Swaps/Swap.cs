using System.Text;

using ReplyCoach.Core.Facts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation.Swaps;

/// <summary>A change to a draft that must not matter: one name, handle, number or link for another.</summary>
/// <param name="Kind">What is exchanged.</param>
/// <param name="Apply">The text afterwards; the same text where there is nothing to exchange.</param>
internal sealed record Swap(string Kind, Func<CorpusDraft, string> Apply)
{
    private const string OtherBrand = "Larkfield";
    private const string OtherHandle = "@marlow_77";
    private const string OtherLink = "https://example.net/k7";

    // Every digit but 0 becomes another, so that a number keeps its size and a round one stays round.
    private const string OtherDigits = "0456789123";

    public static IReadOnlyList<Swap> All { get; } =
    [
        new("brand name", d => Brand(d.Text, d.Brand)),
        new("handle", d => Facts(d.Text, f => f.Type == FactTypes.Mention ? OtherHandle : null)),
        new("number", d => Facts(d.Text, f => f.Type is FactTypes.Number or FactTypes.Currency or FactTypes.Percentage && IsPlain(f.Text) ? Digits(f.Text) : null)),
        new("link", d => Facts(d.Text, f => f.Type == FactTypes.Url ? OtherLink : null)),
    ];

    private static string Brand(string text, string brand)
    {
        if (brand.Length == 0)
        {
            return text;
        }

        var changed = new StringBuilder(text.Length);
        var from = 0;
        for (var at = text.IndexOf(brand, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(brand, at + brand.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + brand.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                changed.Append(text, from, at - from).Append(OtherBrand);
                from = end;
            }
        }

        return changed.Append(text, from, text.Length - from).ToString();
    }

    private static string Facts(string text, Func<Fact, string?> other)
    {
        var changed = new StringBuilder(text.Length);
        var from = 0;
        foreach (var fact in FactRecognizer.Recognize(text))
        {
            if (other(fact) is { } replacement)
            {
                changed.Append(text, from, fact.Start - from).Append(replacement);
                from = fact.Start + fact.Length;
            }
        }

        return changed.Append(text, from, text.Length - from).ToString();
    }

    // "2-for-1", "24/7" and "1st" are words as much as numbers.
    private static bool IsPlain(string number) => number.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or ' ' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol);

    private static string Digits(string number) => string.Concat(number.Select(c => char.IsAsciiDigit(c) ? OtherDigits[c - '0'] : c));
}
