using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Explaining;

/// <summary>Puts a draft's own words into a sentence.</summary>
internal static class Quoting
{
    /// <summary>Where wording wants the words.</summary>
    public const string Place = "{words}";

    private const int LongestQuote = 48;
    private const int MostQuotes = 2;

    /// <summary>The longest runs of the evidence, quoted, at most two; empty when there is none in <paramref name="place"/>.</summary>
    public static string Quote(IReadOnlyList<Evidence> evidence, EvidencePlace place)
    {
        Evidence? first = null, second = null;
        foreach (var e in evidence)
        {
            if (e.In != place)
            {
                continue;
            }

            if (first is null || e.Length > first.Length)
            {
                (first, second) = (e, first);
            }
            else if (second is null || e.Length > second.Length)
            {
                second = e;
            }
        }

        if (first is null)
        {
            return "";
        }

        if (second is null || MostQuotes < 2)
        {
            return Marks(first.Text);
        }

        return first.Start < second.Start ? $"{Marks(first.Text)} and {Marks(second.Text)}" : $"{Marks(second.Text)} and {Marks(first.Text)}";
    }

    private static string Marks(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        if (line.Length > LongestQuote)
        {
            var cut = line.LastIndexOf(' ', LongestQuote);
            cut = cut > 0 ? cut : char.IsLowSurrogate(line[LongestQuote]) ? LongestQuote - 1 : LongestQuote;
            line = line[..cut] + "…";
        }

        return $"“{line}”";
    }
}
