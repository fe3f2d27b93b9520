namespace ReplyCoach.Core.Facts;

/// <summary>Reads what joins the two ends of a range or the parts of a figure.</summary>
internal static class Joiners
{
    /// <summary>A hyphen, dash or minus.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2212' or '\u2012' or '\u2011';

    /// <summary>Skips a dash, with a blank on both sides or on none, or a word such as "to" between blanks; −1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where the first end of the range stops.</param>
    /// <param name="between">Whether "between" stands before, so that "and" joins.</param>
    public static int Range(string text, int i, bool between)
    {
        var next = Edges.SkipBlanks(text, i);
        if (next >= text.Length)
        {
            return -1;
        }

        if (IsDash(text[next]))
        {
            var behind = Edges.SkipBlanks(text, next + 1);
            return behind < text.Length && (behind > next + 1) == (next > i) ? behind : -1;
        }

        if (next == i)
        {
            return -1;
        }

        var meaning = Lexicon.At(text, next, out var end);
        if (meaning.Sense != Sense.To && !(between && meaning.Sense == Sense.And))
        {
            return -1;
        }

        var second = Edges.SkipBlanks(text, end);
        return second > end && second < text.Length ? second : -1;
    }
}
