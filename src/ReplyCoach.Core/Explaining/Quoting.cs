using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Explaining;

/// <summary>Puts a draft's own words into a sentence.</summary>
internal static class Quoting
{
    /// <summary>Where wording wants the words.</summary>
    public const string Place = "{words}";

    private const int LongestQuote = 48;

    /// <summary>The longest runs of the evidence, quoted, at most two; empty when there is none in <paramref name="place"/>.
    /// Bare punctuation is quoted only where there is nothing else, and no words twice.</summary>
    public static string Quote(IReadOnlyList<Evidence> evidence, EvidencePlace place)
    {
        Evidence? first = null, second = null;
        foreach (var e in evidence)
        {
            if (e.In != place)
            {
                continue;
            }

            if (first is null || Weight(e) > Weight(first))
            {
                (first, second) = (e, first);
            }
            else if (second is null || Weight(e) > Weight(second))
            {
                second = e;
            }
        }

        if (first is null)
        {
            return "";
        }

        return second is null || Weight(second) == 0 || Same(first, second) ? Marks(first.Text)
            : first.Start < second.Start ? $"{Marks(first.Text)} and {Marks(second.Text)}"
            : $"{Marks(second.Text)} and {Marks(first.Text)}";
    }

    private static bool Same(Evidence first, Evidence second) =>
        second.Text.Equals(first.Text, StringComparison.OrdinalIgnoreCase)
        || (second.Start < first.Start + first.Length && first.Start < second.Start + second.Length);

    private static int Weight(Evidence evidence)
    {
        foreach (var c in evidence.Text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return evidence.Length;
            }
        }

        return 0;
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
