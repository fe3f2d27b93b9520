namespace ReplyCoach.Core.Facts;

/// <summary>Days that people call by name. The timex is the date, or <c>XXXX-MM-WXX-weekday-nth</c> for "the nth weekday of the month"
/// as Microsoft.Recognizers.Text writes it; Easter's days have neither and keep the form of a day unknown.</summary>
internal static class NamedDays
{
    /// <summary>The words that the names start with.</summary>
    public const string FirstWords =
        "black cyber christmas xmas new boxing halloween valentine valentines thanksgiving good easter mother mothers father fathers mothering international st";

    // Longer names before the shorter ones that they start with.
    private static readonly (string Name, string Timex)[] All =
    [
        ("black friday", "XXXX-11-WXX-5-4"),
        ("cyber monday", "XXXX-11-WXX-1-4"),
        ("christmas eve", "XXXX-12-24"),
        ("christmas day", "XXXX-12-25"),
        ("christmas", "XXXX-12-25"),
        ("xmas eve", "XXXX-12-24"),
        ("xmas day", "XXXX-12-25"),
        ("xmas", "XXXX-12-25"),
        ("boxing day", "XXXX-12-26"),
        ("new year's eve", "XXXX-12-31"),
        ("new year's day", "XXXX-01-01"),
        ("halloween", "XXXX-10-31"),
        ("valentine's day", "XXXX-02-14"),
        ("valentine's", "XXXX-02-14"),
        ("thanksgiving day", "XXXX-11-WXX-4-4"),
        ("thanksgiving", "XXXX-11-WXX-4-4"),
        ("good friday", "XXXX-XX-XX"),
        ("easter sunday", "XXXX-XX-XX"),
        ("easter monday", "XXXX-XX-XX"),
        ("easter", "XXXX-XX-XX"),
        ("mother's day", "XXXX-05-WXX-7-2"),
        ("mothering sunday", "XXXX-XX-XX"),
        ("father's day", "XXXX-06-WXX-7-3"),
        ("international women's day", "XXXX-03-08"),
        ("st patrick's day", "XXXX-03-17"),
        ("st. patrick's day", "XXXX-03-17"),
    ];

    /// <summary>The named day at <paramref name="i"/>: its timex and where it ends, or null.</summary>
    public static string? At(string text, int i, out int end)
    {
        foreach (var (name, timex) in All)
        {
            if (Match(text, i, name, out end))
            {
                return timex;
            }
        }

        end = i;
        return null;
    }

    // Case does not matter, an apostrophe may be straight, curly or left out.
    private static bool Match(string text, int i, string name, out int end)
    {
        end = i;
        foreach (var c in name)
        {
            var here = end < text.Length ? text[end] : '\0';
            if (c == '\'')
            {
                end += here is '\'' or '\u2019' ? 1 : 0;
            }
            else if (c == ' ' ? Edges.IsBlank(here) : (here | 0x20) == c || here == c)
            {
                end++;
            }
            else
            {
                return false;
            }
        }

        return !Edges.IsWordAt(text, end);
    }
}
