using System.Globalization;

namespace ReplyCoach.Core.Explaining;

/// <summary>Widens a run of a text to whole grapheme clusters, so that a highlight never cuts a flag, a family or an accent in two.
/// Reads a text's clusters once, and only when a run may cut one.</summary>
internal sealed class Graphemes
{
    // Below U+0300 no character joins the one before it (Unicode Standard Annex #29); a token never ends inside CR LF.
    private const char FirstJoiner = '\u0300';

    private string text = "";
    private int[] starts = [];

    /// <summary>The least run of whole clusters that holds the given one.</summary>
    public (int Start, int End) Whole(string of, int start, int end)
    {
        if (!MayCut(of, start) && !MayCut(of, end))
        {
            return (start, end);
        }

        if (!ReferenceEquals(of, text))
        {
            text = of;
            starts = StringInfo.ParseCombiningCharacters(of);
        }

        var first = Array.BinarySearch(starts, start);
        var behind = Array.BinarySearch(starts, end);
        behind = behind < 0 ? ~behind : behind;
        return (first < 0 ? starts[~first - 1] : start, behind < starts.Length ? starts[behind] : of.Length);
    }

    private static bool MayCut(string text, int at) =>
        at > 0 && at < text.Length && (text[at - 1] >= FirstJoiner || text[at] >= FirstJoiner);
}
