using System.Text;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Bot.Cards;

/// <summary>How numbers and other people's words are put on a card.</summary>
internal static class Shown
{
    private const int LongestWords = 90;
    private const int MostWords = 3;

    /// <summary>A score, such as 34.2.</summary>
    public static string Score(decimal score) => score.ToString("0.0");

    /// <summary>Points with their sign, such as −12.4 or +8.0.</summary>
    public static string Points(decimal points) => points < 0 ? $"−{-points:0.0}" : $"+{points:0.0}";

    /// <summary>Baseline and points written out: 50.0 − 12.4 + 1.7 = 39.3.</summary>
    public static string Sum(decimal baseline, IEnumerable<decimal> points, decimal score)
    {
        var sum = new StringBuilder(Score(baseline));
        foreach (var each in points)
        {
            sum.Append(each < 0 ? " − " : " + ").Append(Score(Math.Abs(each)));
        }

        return sum.Append(" = ").Append(Score(score)).ToString();
    }

    /// <summary>A text with every character that nobody can see, or that would turn a card's writing round, made visible.</summary>
    public static string Plain(string text) =>
        UnseenCharacters.Any(text) ? string.Concat(text.Select(c => UnseenCharacters.IsUnseen(c) ? '\uFFFD' : c)) : text;

    /// <summary>The beginning of a text on one line.</summary>
    public static string Beginning(string text, int units)
    {
        var line = Plain(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (line.Length <= units)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', units);
        cut = cut > units / 2 ? cut : char.IsLowSurrogate(line[units]) ? units - 1 : units;
        return $"{line[..cut].TrimEnd()}…";
    }

    /// <summary>The words that a row rests on, quoted, with where they stand; null when there are none.</summary>
    public static string? Words(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return null;
        }

        var own = Quoted(evidence.Where(e => e.In == EvidencePlace.Text));
        var answered = Quoted(evidence.Where(e => e.In == EvidencePlace.InReplyTo));
        return answered.Length == 0 ? own : own.Length == 0 ? $"{answered} (in the message it answers)" : $"{own}; in the message it answers {answered}";
    }

    private static string Quoted(IEnumerable<Evidence> evidence)
    {
        var words = evidence.Select(e => e.Text).Distinct().ToList();
        var shown = string.Join(", ", words.Take(MostWords).Select(w => $"“{Beginning(w, LongestWords)}”"));
        return words.Count > MostWords ? $"{shown} and {words.Count - MostWords} more" : shown;
    }
}
