using System.CommandLine;

using Spectre.Console;

using ReplyCoach.Learning.Corpus;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Learning;

/// <summary><c>replycoach corpus check</c>: proves the rules of the corpus and counts it.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A file or folder of labelled drafts.", DefaultValueFactory = _ => Path.Combine("models", "corpus") };
        var folder = FolderOption.Create();
        var check = new Command("check", "Prove schema, ranges, splits by brand and the absence of near copies, and print the counts.") { path, folder };
        check.SetAction(parsed =>
        {
            var catalog = CatalogReader.Read(new ContentOptions { Folder = parsed.GetValue(folder) ?? "" }.FolderOrDefault);
            var faults = new List<CorpusFault>();
            var drafts = CorpusReader.Read(parsed.GetValue(path)!, faults);
            faults.AddRange(CorpusCheck.Check(drafts, catalog));
            foreach (var fault in faults)
            {
                Console.Error.WriteLine(fault);
            }

            Count(drafts, [.. catalog.Visible.Select(p => p.Id)]);
            AnsiConsole.MarkupLineInterpolated($"{drafts.Count} drafts, {faults.Count} faults");
            return faults.Count > 0 ? ExitCodes.GateFailed : ExitCodes.Done;
        });
        return new Command("corpus", "Look after the labelled drafts.") { check };
    }

    private static void Count(IReadOnlyList<CorpusDraft> drafts, IReadOnlyList<string> principles)
    {
        Table("split", drafts.CountBy(d => d.Split));
        Table("kind", drafts.CountBy(d => d.Kind.ToString().ToLowerInvariant()));
        Table("focus", drafts.CountBy(d => ((string[])["brand", "mixed", "community"])[d.Focus ?? 0]));
        Table("tone", drafts.CountBy(d => ((string[])["cold", "neutral", "warm"])[d.Tone ?? 0]));
        Table("platform", drafts.CountBy(d => d.Platform));
        Table("industry", drafts.CountBy(d => d.Industry));
        var replies = drafts.Where(d => d.Kind == Core.Drafts.DraftKind.Reply).ToList();
        AnsiConsole.MarkupLineInterpolated($"brands {drafts.Select(d => d.Brand).Distinct().Count()}, pairs {drafts.Where(d => d.Pair is not null).Select(d => d.Pair).Distinct().Count()}, replies with the message they answer {replies.Count(d => d.InReplyTo is not null)} of {replies.Count}");
        var table = new Table().AddColumns("principle", "breached", "upheld");
        foreach (var id in principles)
        {
            table.AddRow(id, $"{drafts.Count(d => d.Principles?.GetValueOrDefault(id) < 0)}", $"{drafts.Count(d => d.Principles?.GetValueOrDefault(id) > 0)}");
        }

        AnsiConsole.Write(table);
    }

    private static void Table(string name, IEnumerable<KeyValuePair<string, int>> counts) =>
        AnsiConsole.MarkupLineInterpolated($"{name}: {string.Join(", ", counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}"))}");
}
