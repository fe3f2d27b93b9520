using ReplyCoach.Core.Principles;

namespace ReplyCoach.Providers.Content;

/// <summary>Reads a list of phrases.</summary>
internal static class PhraseList
{
    public static IReadOnlyList<Phrase> Read(YamlMap map, string key)
    {
        var phrases = new List<Phrase>();
        foreach (var (text, line) in map.TextsWithLines(key))
        {
            phrases.Add(PhraseParser.Parse(text, out var fault) ?? throw new ContentFaultException(map.File, line, $"‘{text}’: {fault}"));
        }

        return phrases;
    }
}
