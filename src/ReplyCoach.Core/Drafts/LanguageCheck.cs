using System.Collections.Frozen;
using System.Numerics;

using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Drafts;

/// <summary>Tells whether a draft is in English, the language the model was measured on, by its script, its everyday words and
/// how many of its words are known. Brevity is no reason against it: one known word will do.</summary>
public sealed class LanguageCheck
{
    /// <summary>The language that is scored.</summary>
    public const string English = "en";

    // Below this share of known words a text of some length is not English that we can read.
    private const double LeastKnown = 0.34;
    private const int EnoughWords = 4;
    private const int LongestUnknown = 30;
    private const ulong EnglishBit = 1UL << 63;

    private readonly LanguageProfile[] others;

    // By everyday word: a bit for each of the others that has it, or, as English wins, the bit of English alone.
    private readonly FrozenDictionary<ulong, ulong> everydayWords;
    private readonly Func<ulong, bool> known;

    /// <summary>Makes a check.</summary>
    /// <param name="profiles">English and the languages that are told from it.</param>
    /// <param name="known">Whether the model knows a word, by its key.</param>
    public LanguageCheck(IReadOnlyList<LanguageProfile> profiles, Func<ulong, bool> known)
    {
        this.known = known;
        others = [.. profiles.Where(p => p.Tag != English)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(others.Length, 63, nameof(profiles));
        var languagesOf = new Dictionary<ulong, ulong>();
        for (var l = 0; l < others.Length; l++)
        {
            foreach (var word in others[l].Words)
            {
                var key = WordKey.Of(word);
                languagesOf[key] = languagesOf.GetValueOrDefault(key) | 1UL << l;
            }
        }

        foreach (var word in profiles.Single(p => p.Tag == English).Words)
        {
            languagesOf[WordKey.Of(word)] = EnglishBit;
        }

        everydayWords = languagesOf.ToFrozenDictionary();
    }

    /// <summary>Looks at a text.</summary>
    /// <returns>What it is in: English, another language by name, or unknown.</returns>
    public LanguageGuess Guess(Reading.Reading text)
    {
        var script = Scripts.Prevailing(text.Text);
        if (script is not null)
        {
            return new LanguageGuess(script.Value.Tag, script.Value.Name);
        }

        int words = 0, everyday = 0, familiar = 0, letters = 0;
        Span<int> foreign = stackalloc int[others.Length];
        foreach (var token in text.Tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Hashtag))
            {
                continue;
            }

            words++;
            letters += token.Length;
            var languages = everydayWords.GetValueOrDefault(token.Key);
            everyday += languages == EnglishBit ? 1 : 0;
            familiar += languages == EnglishBit || known(token.Key) ? 1 : 0;
            for (var rest = languages & ~EnglishBit; rest != 0; rest &= rest - 1)
            {
                foreign[BitOperations.TrailingZeroCount(rest)]++;
            }
        }

        var best = 0;
        for (var l = 1; l < foreign.Length; l++)
        {
            best = foreign[l] > foreign[best] ? l : best;
        }

        if (foreign.Length > 0 && foreign[best] > everyday && (foreign[best] > 1 || words <= EnoughWords))
        {
            return new LanguageGuess(others[best].Tag, others[best].Name);
        }

        var unreadable = words >= EnoughWords
            ? everyday == 0 && familiar < LeastKnown * words
            : familiar == 0 && letters > LongestUnknown;
        return unreadable ? new LanguageGuess(null, null) : new LanguageGuess(English, "English");
    }
}

/// <summary>What language a text seems to be in.</summary>
/// <param name="Tag">BCP 47, or null when it cannot be told.</param>
/// <param name="Name">Its English name, or null.</param>
public readonly record struct LanguageGuess(string? Tag, string? Name);
