using System.Text;

namespace ReplyCoach.Core.Drafts;

/// <summary>Tells writing systems apart by their Unicode blocks.</summary>
internal static class Scripts
{
    private static readonly (int From, int To, string? Tag, string Name)[] Blocks =
    [
        (0x0370, 0x03FF, "el", "Greek"), (0x1F00, 0x1FFF, "el", "Greek"),
        (0x0400, 0x052F, null, "a language in Cyrillic letters"),
        (0x0590, 0x05FF, "he", "Hebrew"),
        (0x0600, 0x06FF, null, "a language in Arabic letters"),
        (0x0900, 0x097F, null, "a language in Devanagari"),
        (0x0E00, 0x0E7F, "th", "Thai"),
        (0x3040, 0x30FF, "ja", "Japanese"),
        (0x3400, 0x4DBF, "zh", "Chinese"), (0x4E00, 0x9FFF, "zh", "Chinese"),
        (0xAC00, 0xD7AF, "ko", "Korean"),
    ];

    /// <summary>The script in which at least half of the letters are written, unless that is Latin (or there are no letters).</summary>
    public static (string? Tag, string Name)? Prevailing(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        Span<int> counts = stackalloc int[Blocks.Length];
        int letters = 0, latin = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            letters++;
            if (rune.Value < 0x0250 || rune.Value is >= 0x1E00 and <= 0x1EFF)
            {
                latin++;
                continue;
            }

            for (var b = 0; b < Blocks.Length; b++)
            {
                counts[b] += rune.Value >= Blocks[b].From && rune.Value <= Blocks[b].To ? 1 : 0;
            }
        }

        if (letters == 0 || latin * 2 >= letters)
        {
            return null;
        }

        // Japanese mixes in Chinese characters: kana decide.
        var best = 0;
        for (var b = 1; b < counts.Length; b++)
        {
            best = counts[b] > counts[best] || (Blocks[b].Tag == "ja" && counts[b] > 0) ? b : best;
        }

        var kana = Array.FindIndex(Blocks, block => block.Tag == "ja");
        best = counts[kana] > 0 ? kana : best;
        return counts[best] == 0 ? (null, "a script I cannot read") : (Blocks[best].Tag, Blocks[best].Name);
    }
}
