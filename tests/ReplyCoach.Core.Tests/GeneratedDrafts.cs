using System.Text;

using FsCheck;
using FsCheck.Fluent;

using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Core.Tests;

/// <summary>Drafts of any Unicode, mixed with the corpus's own words so that most of them are scored.</summary>
internal static class GeneratedDrafts
{
    /// <summary>How many drafts each property is shown on.</summary>
    public const int Count = 10_000;

    // What may stand between words, on them, or in the way of them.
    private static readonly string[] Oddities =
    [
        " ", " ", "\n", "\r\n", "\t", ".", "!", "!!!", "?", "...", "\u2026", ",", "-", "\u2013 Ana", "^JT", "*Sam", "'", "\u2019", "/", "(", ")", "<b>", "**", "&amp;",
        "@user_1", "#BestEver", "#", "@", "$", "\u00A39.99", "50%", "12", "https://t.co/x", "shop.example/a", "a@b.co", "^",
        "\U0001F389", "\U0001F44D\U0001F3FD", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u2764\uFE0F", "1\uFE0F\u20E3", "\U0001F1EC\U0001F1F7", "\U0001F3F4\U000E0067\U000E007F",
        "\u0301", "\u0301\u0323", "\u200D", "\uFE0F", "\u20E3", "\U0001F3FD", "\u200B", "\u00AD", "\u0903", "\u0E33", "\u1100", "\u1161", "\u0600",
        "\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627", "\u202E", "\u2066", "\uFEFF", "\0", "\u0007", "\u001B", "\u0085", "\u3055", "\u4F60", "\u0928\u094D\u0926", "\u00E9", "\u0130", "\u1E9E", "\U00010400",
    ];

    private static readonly string[] Words =
    [
        "we", "our", "you", "your", "I", "my", "thanks", "sorry", "please", "BUY", "NOW", "SALE", "the", "and", "to", "is", "with", "today", "love", "proud",
        "Ana", "Sam", "best", "free", "DM", "us", "help", "order", "refund", "team", "happy", "Friday", "here's", "don't", "award", "winning", "who", "made", "this",
    ];

    /// <summary>Drafts, each shrunk by leaving out pieces when a property fails.</summary>
    public static Arbitrary<DraftInput> All => Arb.From(Drafts, Smaller);

    /// <summary>Drafts, many at a time.</summary>
    public static Arbitrary<DraftInput[]> Batches(int size) => Drafts.ArrayOf(size).ToArbitrary();

    private static Gen<string> Fragment =>
        from text in Gen.Elements(Shipped.CorpusTexts.ToArray())
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, 60)
        select Cut(text, start, length);

    private static Gen<string> AnyRune => Gen.Frequency(
        (3, Gen.Choose(0, 0x24FF)), (1, Gen.Choose(0x2500, 0xD7FF)), (1, Gen.Choose(0xE000, 0xFFFF)), (2, Gen.Choose(0x1F000, 0x1FAFF)), (1, Gen.Choose(0x10000, 0x10FFFF)))
        .Select(value => new Rune(value).ToString());

    private static Gen<string> AnyUnit => Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString());

    private static Gen<string> Blank => Gen.Constant(" ");

    // English with things in it that people paste without knowing.
    private static Gen<string> Plain => Gen.Frequency((4, Fragment), (4, Gen.Elements(Words)), (5, Blank), (4, Gen.Elements(Oddities)), (1, AnyRune))
        .ListOf().Select(pieces => string.Concat(pieces));

    // Whatever comes, lone surrogates too.
    private static Gen<string> Wild => Gen.Frequency((2, AnyUnit), (3, AnyRune), (1, Gen.Elements(Oddities)), (1, Gen.Elements(Words)))
        .ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<string> Whole => Gen.Elements(Shipped.CorpusTexts.ToArray());

    private static Gen<string> Text => Gen.Frequency((9, Plain), (3, Whole), (1, Wild));

    private static Gen<DraftInput> Drafts =>
        from text in Text
        from answers in Gen.Choose(0, 1)
        from answered in Text
        from kind in Gen.Elements("post", "reply", null)
        from id in Gen.Elements("17", "\u00E9\U0001F389", null)
        select new DraftInput(text) { Id = id, InReplyTo = answers == 1 ? answered : null, Kind = kind };

    private static string Cut(string text, int start, int length)
    {
        var end = Math.Min(text.Length, start + length);
        start -= start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end > start && end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return text[start..end];
    }

    private static IEnumerable<DraftInput> Smaller(DraftInput draft)
    {
        if (draft.InReplyTo is { } answered)
        {
            yield return draft with { InReplyTo = null };
            foreach (var shorter in Shorter(answered))
            {
                yield return draft with { InReplyTo = shorter };
            }
        }

        foreach (var shorter in Shorter(draft.Text!))
        {
            yield return draft with { Text = shorter };
        }
    }

    private static IEnumerable<string> Shorter(string text)
    {
        for (var part = text.Length / 2; part > 0; part /= 2)
        {
            for (var start = 0; start + part <= text.Length; start += part)
            {
                yield return text.Remove(start, part);
            }
        }
    }
}
