using System.Text.Json;

using ReplyCoach.Core.Explaining;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Core.Tests;

/// <summary>What the repository ships: rules, model and corpus, read from its own folders.</summary>
internal static class Shipped
{
    private static readonly Lazy<Coach> TheCoach = new(LoadAgain);

    private static readonly Lazy<string[]> Texts = new(ReadCorpus);

    public static string Root { get; } = FindRoot();

    public static Coach Coach => TheCoach.Value;

    public static Judgements Judgements => CoachLoader.LoadJudgements(Options);

    /// <summary>Every draft of the corpus and every message it answers.</summary>
    public static IReadOnlyList<string> CorpusTexts => Texts.Value;

    private static ContentOptions Options => new() { Folder = Root };

    public static Coach LoadAgain() => CoachLoader.Load(Options);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReplyCoach.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the test holds ReplyCoach.sln.");
    }

    private static string[] ReadCorpus()
    {
        var texts = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Root, "models", "corpus"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var draft = JsonDocument.Parse(line);
                texts.Add(draft.RootElement.GetProperty("text").GetString()!);
                if (draft.RootElement.TryGetProperty("inReplyTo", out var answered) && answered.GetString() is { } message)
                {
                    texts.Add(message);
                }
            }
        }

        return [.. texts];
    }
}
