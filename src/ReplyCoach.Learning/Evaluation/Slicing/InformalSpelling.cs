using System.Collections.Frozen;

namespace ReplyCoach.Learning.Evaluation.Slicing;

/// <summary>Tells informal spelling by a simple rule: a chat word ("thx", "gonna"), a small letter three times running ("sooo"), or four
/// words and more without any capital letter. Links, handles and hashtags are left out.</summary>
public static class InformalSpelling
{
    /// <summary>The rule in one sentence, for the card.</summary>
    public const string Rule = "Informal spelling: a chat word such as “thx” or “gonna”, a small letter three times running, or four words and more without a capital letter; links, handles and hashtags left out.";

    private const int EnoughWords = 4;
    private const int Stretched = 3;

    private static readonly FrozenSet<string> ChatWords = FrozenSet.ToFrozenSet(
    [
        "u", "ur", "r", "thx", "thnx", "tnx", "tx", "pls", "plz", "lol", "lmao", "omg", "omw", "gonna", "wanna", "gotta", "kinda", "cuz", "coz", "tbh", "idk",
        "imo", "btw", "ya", "y'all", "yall", "yep", "nope", "nah", "ppl", "rn", "ty", "tho", "thru", "b4", "gr8", "dunno", "lemme", "gimme", "ain't",
    ]);

    /// <summary>Whether a text is spelled informally.</summary>
    public static bool Is(string text)
    {
        int words = 0, capitals = 0;
        foreach (var (start, end) in WordSpans.Of(text))
        {
            var word = text[start..end];
            if (word[0] is '@' or '#' || word.Contains('/') || word.TrimEnd('.', '…').Contains('.'))
            {
                continue;
            }

            words += word.Any(char.IsLetter) ? 1 : 0;
            capitals += word.Count(char.IsUpper);
            if (IsStretched(word) || ChatWords.Contains(Bare(word)))
            {
                return true;
            }
        }

        return words >= EnoughWords && capitals == 0;
    }

    private static string Bare(string word) => string.Concat(word.Where(c => char.IsLetterOrDigit(c) || c is '\'' or '’')).Replace('’', '\'').Trim('\'').ToLowerInvariant();

    private static bool IsStretched(string word)
    {
        var run = 1;
        for (var i = 1; i < word.Length; i++)
        {
            run = char.IsLower(word[i]) && word[i] == word[i - 1] ? run + 1 : 1;
            if (run >= Stretched)
            {
                return true;
            }
        }

        return false;
    }
}
