using System.Collections.Frozen;

namespace ReplyCoach.Core.Facts;

/// <summary>A currency as people write it, with the names and codes that Microsoft.Recognizers.Text gives it. What several
/// countries call by one word or sign (dollar, pound, cent) has no code; codes are ISO 4217's.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Iso">Its ISO 4217 code, or null when the sign alone does not tell.</param>
/// <param name="Signs">The characters that stand for it beside an amount.</param>
/// <param name="Codes">The codes that stand for it beside an amount, in capitals.</param>
/// <param name="Words">Its words behind an amount.</param>
internal sealed record Currency(string Unit, string? Iso, string Signs, string Codes, string Words)
{
    /// <summary>All that are known. Codes that are English words in capitals (TRY, ALL, TOP) are left out.</summary>
    public static readonly Currency[] All =
    [
        new("Dollar", null, "$", "", "dollar dollars buck bucks"),
        new("Pound", null, "£", "", "pound pounds quid"),
        new("Euro", "EUR", "€", "EUR", "euro euros"),
        new("Cent", null, "¢", "", "cent cents"),
        new("Pence", null, "", "", "pence penny pennies"),
        new("United States dollar", "USD", "", "USD", ""),
        new("British pound", "GBP", "", "GBP", ""),
        new("Canadian dollar", "CAD", "", "CAD", ""),
        new("Australian dollar", "AUD", "", "AUD", ""),
        new("New Zealand dollar", "NZD", "", "NZD", ""),
        new("Hong Kong dollar", "HKD", "", "HKD", ""),
        new("Singapore dollar", "SGD", "", "SGD", ""),
        new("Japanese yen", "JPY", "¥￥", "JPY", "yen"),
        new("Indian rupee", "INR", "₹", "INR RS", "rupee rupees"),
        new("Chinese yuan", "CNY", "", "CNY RMB", "yuan renminbi"),
        new("Swiss franc", "CHF", "", "CHF", "franc francs"),
        new("South Korean won", "KRW", "₩", "KRW", ""),
        new("Brazilian real", "BRL", "", "BRL", "reais"),
        new("Mexican peso", "MXN", "", "MXN", ""),
        new("South African rand", "ZAR", "", "ZAR", "rand"),
        new("Swedish krona", "SEK", "", "SEK", "krona kronor"),
        new("Norwegian krone", "NOK", "", "NOK", ""),
        new("Danish krone", "DKK", "", "DKK", ""),
        new("Polish zloty", "PLN", "", "PLN", "zloty"),
        new("Turkish lira", "TRY", "₺", "", ""),
        new("Israeli new shekel", "ILS", "₪", "ILS", "shekel shekels"),
        new("Russian ruble", "RUB", "₽", "RUB", "ruble rubles rouble roubles"),
        new("Ukrainian hryvnia", "UAH", "₴", "UAH", "hryvnia"),
        new("United Arab Emirates dirham", "AED", "", "AED", ""),
        new("Saudi riyal", "SAR", "", "SAR", ""),
        new("Malaysian ringgit", "MYR", "", "MYR RM", "ringgit"),
        new("Thai baht", "THB", "฿", "THB", "baht"),
        new("Philippine peso", "PHP", "₱", "", ""),
        new("Vietnamese dong", "VND", "₫", "VND", ""),
        new("Indonesian rupiah", "IDR", "", "IDR RP", "rupiah"),
        new("Nigerian naira", "NGN", "₦", "NGN", "naira"),
        new("Ghanaian cedi", "GHS", "₵", "GHS GHC", "cedi cedis"),
        new("Kenyan shilling", "KES", "", "KES KSH", ""),
    ];

    /// <summary>Index in <see cref="All"/> of the cent, which <c>99c</c> stands for.</summary>
    public const int Cent = 3;

    /// <summary>Index in <see cref="All"/> of the penny, which <c>50p</c> stands for.</summary>
    public const int Pence = 4;

    // The country's letters before a dollar sign, as in US$20 or A$5.
    private static readonly FrozenDictionary<string, int> Dollars = new Dictionary<string, int>
    {
        ["US"] = 5, ["CA"] = 7, ["C"] = 7, ["AU"] = 8, ["A"] = 8, ["NZ"] = 9, ["HK"] = 10, ["S"] = 11, ["R"] = 17, ["MX"] = 18,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, int> BySign = All
        .SelectMany((currency, index) => currency.Signs.Select(sign => (sign, index)))
        .ToFrozenDictionary(pair => pair.sign, pair => pair.index);

    /// <summary>The index of the currency with this sign, or −1.</summary>
    public static int OfSign(char sign) => sign switch
    {
        '$' => 0,
        '£' => 1,
        '€' => 2,
        < '\u00A2' or (> '\u00A5' and < '\u0E3F') => -1,
        _ => BySign.GetValueOrDefault(sign, -1),
    };

    /// <summary>The index of the dollar of the country that these letters stand for, or −1.</summary>
    public static int OfDollar(ReadOnlySpan<char> country) =>
        Dollars.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var index) ? index : -1;
}
