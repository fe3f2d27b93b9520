namespace ReplyCoach.Learning.Evaluation;

/// <summary>The words of a text as people count them: what stands between spaces.</summary>
internal static class WordSpans
{
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        var words = new List<(int Start, int End)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var gap = i == text.Length || char.IsWhiteSpace(text[i]);
            if (gap && start >= 0)
            {
                words.Add((start, i));
                start = -1;
            }
            else if (!gap && start < 0)
            {
                start = i;
            }
        }

        return words;
    }
}
