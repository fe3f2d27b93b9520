namespace ReplyCoach.Core.Facts;

/// <summary>What a recogniser found at one place; the default value is nothing.</summary>
internal readonly record struct Found(string Type, int Start, int End, KeyValuePair<string, string>[] Resolution)
{
    /// <summary>The value of a moment that only a calendar could fix; the words are Microsoft.Recognizers.Text's.</summary>
    public const string NotResolved = "not resolved";

    /// <summary>Whether nothing was found.</summary>
    public bool IsNothing => Type is null;

    /// <summary>The longer of two finds; of two that end together the first, so callers name them in order of priority.</summary>
    public static Found Longer(in Found first, in Found second) => second.End > first.End ? second : first;

    /// <summary>A find that means what it says.</summary>
    public static Found Verbatim(string type, string text, int start, int end) =>
        new(type, start, end, [new("value", text[start..end])]);

    /// <summary>A find with a value.</summary>
    public static Found Valued(string type, int start, int end, string value) => new(type, start, end, [new("value", value)]);

    /// <summary>An amount of money.</summary>
    public static Found Money(int start, int end, string value, Currency currency) => new(
        FactTypes.Currency,
        start,
        end,
        currency.Iso is null
            ? [new("value", value), new("unit", currency.Unit)]
            : [new("value", value), new("unit", currency.Unit), new("isoCurrency", currency.Iso)]);

    /// <summary>A moment or a length of time.</summary>
    public static Found Moment(string type, int start, int end, string timex, string? value) =>
        new(type, start, end, [new("timex", timex), new("type", Short(type)), new("value", value ?? NotResolved)]);

    /// <summary>A stretch between two moments, both known.</summary>
    public static Found Stretch(string type, int start, int end, string timex, string from, string to) =>
        new(type, start, end, [new("timex", timex), new("type", Short(type)), new("start", from), new("end", to), new("value", $"{from}/{to}")]);

    // "datetimeV2.date" is the type of the fact, "date" the type in its resolution.
    private static string Short(string type) => type["datetimeV2.".Length..];
}
