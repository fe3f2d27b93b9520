using ReplyCoach.Core.Explaining;

namespace ReplyCoach.Providers.Content;

/// <summary>Reads <c>dialogs/judgements.yaml</c>.</summary>
internal static class JudgementsFile
{
    private static readonly string[] Focus = ["brand", "mixed", "community"];
    private static readonly string[] Tone = ["cold", "neutral", "warm"];

    public static Judgements Read(string folder)
    {
        var map = new FolderReader(Path.Combine(folder, "dialogs")).Yaml("judgements.yaml");
        var sentences = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var focus in Focus)
        {
            foreach (var tone in Tone)
            {
                var key = $"{focus}-{tone}";
                var texts = map.Texts(key);
                sentences.Add(key, texts.Count > 0 ? texts : throw map.Fault(key, $"‘{key}’ is missing: each of the nine needs a sentence"));
            }
        }

        map.NothingElse();
        return new Judgements(sentences);
    }
}
