namespace ReplyCoach.Learning.Evaluation.Cards;

/// <summary>Pieces of Markdown.</summary>
internal static class Markdown
{
    private const string Special = "\\|`*_<[~";

    /// <summary>A table, with an empty line after it.</summary>
    public static IEnumerable<string> Table(string[] columns, IEnumerable<string[]> rows) =>
        [Row(columns), $"|{string.Concat(Enumerable.Repeat("---|", columns.Length))}", .. rows.Select(Row), ""];

    /// <summary>Any text as the text of one field: on one line, and nothing in it is read as a mark.</summary>
    public static string Field(string text) =>
        string.Concat(text.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : char.IsWhiteSpace(c) || char.IsControl(c) ? " " : $"{c}"));

    /// <summary>A part that may be unknown.</summary>
    public static string Part(double? part) => part is { } known ? $"{known:P1}" : "–";

    private static string Row(string[] fields) => $"| {string.Join(" | ", fields)} |";
}
