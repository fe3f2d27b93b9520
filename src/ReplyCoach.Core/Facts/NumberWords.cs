namespace ReplyCoach.Core.Facts;

/// <summary>Reads numbers in words: "three", "twenty-five", "two hundred", "one thousand".</summary>
internal static class NumberWords
{
    /// <summary>Reads the number that starts with this word, below a thousand; a magnitude behind it is left to the caller.</summary>
    public static bool TryRead(string text, int i, Meaning first, int end, out Numeral numeral)
    {
        decimal value = first.Sense == Sense.Tens ? first.Value * 10 : first.Value;
        if (first.Sense == Sense.Tens && Next(text, end, out var unitsEnd) is { Sense: Sense.Small, Value: < 10 } units)
        {
            value += units.Value;
            end = unitsEnd;
        }

        if (value < 100 && Next(text, end, out var hundredEnd) is { Sense: Sense.Magnitude, Value: 2 })
        {
            value *= 100;
            end = hundredEnd;
        }

        numeral = new Numeral(i, end, value, false);
        return value > 0;
    }

    // The meaning of the word behind a blank or a hyphen.
    private static Meaning Next(string text, int i, out int end)
    {
        var next = i < text.Length && (text[i] == '-' || Edges.IsBlank(text[i])) ? i + 1 : i;
        end = i;
        return next == i ? default : Lexicon.At(text, next, out end);
    }
}
