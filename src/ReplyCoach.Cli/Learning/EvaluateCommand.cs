using System.CommandLine;
using System.Text.Json;

using ReplyCoach.Core;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Learning;

/// <summary><c>replycoach evaluate</c>: measures the coach on a file of labelled drafts.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Labelled drafts, JSON lines; or a folder of them." };
        var split = new Option<string?>("--split") { Description = "Only the drafts of this split." };
        var output = new Option<string>("--out") { Description = "text for a summary, json for the whole report.", DefaultValueFactory = _ => "text" };
        output.AcceptOnlyFromAmong("text", "json");
        var faithfulness = new Option<bool>("--faithfulness") { Description = "Also take out the words that rows point at and score again." };
        var seen = new Option<string[]>("--seen-accounts") { Description = "What the model was trained on, to tell accounts it has seen from others; a test split in it is left out.", AllowMultipleArgumentsPerToken = true };
        var card = new Option<bool>("--card") { Description = "Keep the figures in metrics.json and MODEL_CARD.md beside the model." };
        var folder = FolderOption.Create();
        var command = new Command("evaluate", "Measure macro-F1, calibration, slices, reasons and steadiness.") { file, split, output, faithfulness, seen, card, folder };
        command.SetAction((parsed, cancellation) =>
        {
            var only = parsed.GetValue(split);
            var drafts = TrainingData.ReadClean(parsed.GetValue(file)!).Where(d => only is null || d.Split == only).ToList();
            if (!drafts.Exists(d => d.Focus is not null && d.Tone is not null))
            {
                throw new InputException("There is no labelled draft in it: lines need ‘focus’ and ‘tone’.");
            }

            var content = new ContentOptions { Folder = parsed.GetValue(folder) ?? "" };
            var coach = CoachLoader.Load(content);
            var name = only is null ? Path.GetFileNameWithoutExtension(parsed.GetValue(file)!) : $"{only} split";
            var options = new EvaluationOptions { Faithfulness = parsed.GetValue(faithfulness), SeenAccounts = Accounts(parsed.GetValue(seen) ?? []) };
            var report = Evaluator.Measure(name, drafts, coach, options, cancellation);
            if (parsed.GetValue(card))
            {
                Keep(report, coach, content);
            }

            Console.WriteLine(parsed.GetValue(output) == "json" ? JsonSerializer.Serialize(report, JsonOptions.Readable) : string.Join('\n', EvaluationSummary.Lines(report)));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static HashSet<string>? Accounts(string[] files) =>
        files.Length == 0 ? null : [.. files.SelectMany(TrainingData.ReadClean).Where(d => d.Split != "test").Select(d => d.Brand)];

    private static void Keep(EvaluationReport set, Coach coach, ContentOptions content)
    {
        var folder = new ModelFolder(Path.Combine(content.FolderOrDefault, "models", coach.Model.Version));
        var sha256 = FileHash.Of(File.ReadAllBytes(folder.ModelPath));
        var report = folder.ReadReport(sha256) ?? new ModelReport { Model = coach.Model.Version, Rules = coach.Catalog.Version, ModelSha256 = sha256 };
        folder.Write(coach.Model, report.With(set) with { Agreement = folder.ReadAgreement() ?? report.Agreement });
    }
}
