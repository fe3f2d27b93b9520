using System.Text.Json;

namespace ReplyCoach.Facts.Benchmark;

/// <summary>A text with every fact that a reader finds in it.</summary>
/// <param name="Id">Its set, type and number, such as <c>dev-url-01</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Facts">The facts in order of place; none for a text that must not hold any.</param>
internal sealed record Case(string Id, string Text, IReadOnlyList<Label> Facts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The cases of a file with one JSON object a line; a broken line is an error that names it.</summary>
    public static IReadOnlyList<Case> Read(string path)
    {
        var cases = new List<Case>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                cases.Add(JsonSerializer.Deserialize<Case>(line, Options)!);
            }
            catch (JsonException error)
            {
                throw new InvalidDataException($"{path}, line {cases.Count + 1}: {error.Message}", error);
            }
        }

        return cases;
    }
}
