using System.Collections.Frozen;

namespace ReplyCoach.Core.Facts;

/// <summary>What a word means for a fact.</summary>
/// <param name="Sense">Its kind.</param>
/// <param name="Value">Which of its kind, as <see cref="Sense"/> says.</param>
/// <param name="Doubtful">It means something else as often, so it counts only beside another part of a fact.</param>
internal readonly record struct Meaning(Sense Sense, short Value, bool Doubtful);

/// <summary>The few hundred words of English that times, amounts and numbers are made of.</summary>
internal static class Lexicon
{
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, Meaning> Meanings = Build();

    private static readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Meanings.GetAlternateLookup<ReadOnlySpan<char>>();

    // For each first letter a bit per length: most words of a text are turned away without being hashed.
    private static readonly int[] LengthsByInitial = Lengths();

    /// <summary>What a word means, whatever its case.</summary>
    public static Meaning Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord || !char.IsAsciiLetter(word[0]) || (LengthsByInitial[(word[0] | 0x20) - 'a'] & (1 << word.Length)) == 0)
        {
            return default;
        }

        return Lookup.TryGetValue(word, out var meaning) ? meaning : default;
    }

    /// <summary>What the word that starts at <paramref name="i"/> means, and where it ends; nothing when letters of another
    /// kind or digits go on behind it.</summary>
    public static Meaning At(string text, int i, out int end)
    {
        end = i;
        var limit = Math.Min(text.Length, i + LongestWord + 1);
        while (end < limit && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end == i || Edges.IsWordAt(text, end) ? default : Of(text.AsSpan(i, end - i));
    }

    /// <summary>The word before <paramref name="i"/> with only blanks between; empty when there is none or it is very long.</summary>
    public static ReadOnlySpan<char> Before(string text, int i)
    {
        var end = i;
        while (end > 0 && i - end < 2 && Edges.IsBlank(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start <= LongestWord && (char.IsAsciiLetter(text[start - 1]) || (text[start - 1] is '\'' or '\u2019' && start < end)))
        {
            start--;
        }

        return end == i || Edges.IsWordBefore(text, start) ? default : text.AsSpan(start, end - start);
    }

    /// <summary>Whether a word is one of a few, whatever its case.</summary>
    public static bool IsAmong(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, Meaning> Build()
    {
        var meanings = new Dictionary<string, Meaning>(StringComparer.OrdinalIgnoreCase);
        Count(meanings, Sense.Weekday, 1, false, "monday tuesday wednesday thursday friday saturday sunday");
        Count(meanings, Sense.Weekday, 1, false, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        Count(meanings, Sense.Weekday, 1, true, "mon tue wed thu fri sat sun");
        Count(meanings, Sense.Weekday, 2, true, "tues weds thurs");
        Count(meanings, Sense.Weekday, 4, true, "thur");
        Count(meanings, Sense.Month, 1, false, "january february march april may june july august september october november december");
        Count(meanings, Sense.Month, 1, true, "jan feb mar apr may jun jul aug sep oct nov dec");
        Each(meanings, Sense.Month, 9, true, "sept");
        Each(meanings, Sense.Month, 3, true, "march");
        Count(meanings, Sense.Today, -1, false, "yesterday today tomorrow");
        Each(meanings, Sense.Today, 1, false, "tmrw tomoz");
        Each(meanings, Sense.Tonight, 0, false, "tonight tonite");
        Each(meanings, Sense.Noon, 12, false, "noon midday");
        Each(meanings, Sense.Noon, 0, false, "midnight");
        Count(meanings, Sense.Part, 0, true, "morning afternoon evening night");
        Each(meanings, Sense.Deictic, -1, true, "last past previous");
        Each(meanings, Sense.Deictic, 0, true, "this");
        Each(meanings, Sense.Deictic, 1, true, "next coming upcoming");
        Count(meanings, Sense.Season, 0, true, "spring summer autumn winter");
        Each(meanings, Sense.Season, 2, true, "fall");
        Each(meanings, Sense.Weekend, 0, true, "weekend");
        Each(meanings, Sense.NamedDay, 0, true, NamedDays.FirstWords);
        Each(meanings, Sense.Unit, (short)TimeUnit.Second, true, "second seconds sec secs");
        Each(meanings, Sense.Unit, (short)TimeUnit.Minute, true, "minute minutes min mins");
        Each(meanings, Sense.Unit, (short)TimeUnit.Hour, true, "hour hours hr hrs");
        Each(meanings, Sense.Unit, (short)TimeUnit.Day, true, "day days");
        Each(meanings, Sense.Unit, (short)TimeUnit.Week, true, "week weeks wk wks");
        Each(meanings, Sense.Unit, (short)TimeUnit.Fortnight, true, "fortnight fortnights");
        Each(meanings, Sense.Unit, (short)TimeUnit.Month, true, "month months mth mths");
        Each(meanings, Sense.Unit, (short)TimeUnit.Year, true, "year years yr yrs");
        Each(meanings, Sense.Unit, (short)TimeUnit.Decade, true, "decade decades");
        Count(meanings, Sense.Small, 1, false, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Count(meanings, Sense.Tens, 2, false, "twenty thirty forty fifty sixty seventy eighty ninety");
        Each(meanings, Sense.Magnitude, 2, true, "hundred");
        Each(meanings, Sense.Magnitude, 3, true, "thousand");
        Each(meanings, Sense.Magnitude, 5, true, "lakh lakhs");
        Each(meanings, Sense.Magnitude, 6, true, "million mn mil");
        Each(meanings, Sense.Magnitude, 7, true, "crore crores");
        Each(meanings, Sense.Magnitude, 9, true, "billion bn");
        Each(meanings, Sense.Magnitude, 12, true, "trillion tn");
        Each(meanings, Sense.Magnitude, -12, true, "dozen");
        Each(meanings, Sense.Percent, 0, true, "percent pct percents percentage");
        Each(meanings, Sense.To, 0, true, "to till til until through thru");
        Each(meanings, Sense.From, 0, true, "from");
        Each(meanings, Sense.Between, 0, true, "between");
        Each(meanings, Sense.And, 0, true, "and");
        Each(meanings, Sense.In, 0, true, "in during");
        Each(meanings, Sense.DayCue, 0, true, "on by before after since due dated valid expires start starts starting end ends ending");
        Each(meanings, Sense.DayCue, 0, true, "launches launching opens opening closes closing");
        Each(meanings, Sense.At, 0, true, "at");
        Each(meanings, Sense.The, 0, true, "the");
        Each(meanings, Sense.Article, 0, true, "a an");
        Each(meanings, Sense.Half, 0, true, "half");
        Each(meanings, Sense.Quarter, 0, true, "quarter");
        for (var i = 0; i < Currency.All.Length; i++)
        {
            Each(meanings, Sense.Money, (short)i, true, Currency.All[i].Words);
            Each(meanings, Sense.MoneyCode, (short)i, true, Currency.All[i].Codes);
        }

        return meanings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static int[] Lengths()
    {
        var lengths = new int[26];
        foreach (var word in Meanings.Keys)
        {
            lengths[(word[0] | 0x20) - 'a'] |= 1 << word.Length;
        }

        return lengths;
    }

    // A row of words whose values count up.
    private static void Count(Dictionary<string, Meaning> meanings, Sense sense, short first, bool doubtful, string words)
    {
        foreach (var word in words.Split(' '))
        {
            meanings[word] = new Meaning(sense, first++, doubtful);
        }
    }

    // Words that share one value.
    private static void Each(Dictionary<string, Meaning> meanings, Sense sense, short value, bool doubtful, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            meanings[word] = new Meaning(sense, value, doubtful);
        }
    }
}
