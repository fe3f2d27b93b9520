namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>What the developers add: labels and their agreement, what else was tried.</summary>
internal static class NotesPart
{
    private const string Fence = "```";

    public static IEnumerable<string> Lines(IReadOnlyList<string> notes)
    {
        if (notes.Count == 0)
        {
            yield break;
        }

        yield return "## Notes of the developers";
        yield return "";
        var code = false;
        foreach (var line in notes)
        {
            code ^= line.StartsWith(Fence, StringComparison.Ordinal);
            // Its headings stand below the card's.
            yield return line.StartsWith('#') && !code ? $"##{line}" : line;
        }

        yield return "";
    }
}
