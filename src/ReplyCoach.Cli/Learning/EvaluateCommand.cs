using System.CommandLine;
using System.Text.Json;

using Spectre.Console;

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
        var output = new Option<string>("--out") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        output.AcceptOnlyFromAmong("text", "json");
        var folder = FolderOption.Create();
        var command = new Command("evaluate", "Measure macro-F1, confusion and calibration with bootstrap intervals.") { file, split, output, folder };
        command.SetAction((parsed, cancellation) =>
        {
            var faults = new List<CorpusFault>();
            var only = parsed.GetValue(split);
            var drafts = CorpusReader.Read(parsed.GetValue(file)!, faults).Where(d => only is null || d.Split == only).ToList();
            if (faults.Count > 0)
            {
                throw new InputException($"{faults[0]} ({faults.Count} lines cannot be used)");
            }

            var coach = CoachLoader.Load(new ContentOptions { Folder = parsed.GetValue(folder) ?? "" });
            var name = only ?? Path.GetFileNameWithoutExtension(parsed.GetValue(file)!);
            var report = Evaluator.Measure(name, drafts, coach, cancellation);
            if (report.Drafts == 0)
            {
                throw new InputException("There is no labelled draft in it: lines need ‘focus’ and ‘tone’.");
            }

            if (parsed.GetValue(output) == "json")
            {
                Console.WriteLine(JsonSerializer.Serialize(report, JsonOptions.Readable));
            }
            else
            {
                Print(report);
            }

            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Print(EvaluationReport report)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{report.Name}[/]: {report.Drafts} drafts, {report.Refused} refused (counted as errors), model {report.Model}, rules {report.Rules}");
        Print(report.Focus, ["brand", "mixed", "community"]);
        Print(report.Tone, ["cold", "neutral", "warm"]);
        AnsiConsole.MarkupLineInterpolated($"overall-wording carries {report.OverallWording.Mean:P1} of the points on average, {report.OverallWording.Most:P1} at most");
    }

    private static void Print(AxisEvaluation axis, string[] labels)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[bold]{axis.Axis.ToString().ToLowerInvariant()}[/]  macro-F1 {axis.MacroF1.ToString()}  (unsure as errors {axis.MacroF1UnsureAsError:F3})  accuracy {axis.Accuracy:F3}  AUC {axis.Auc:F3}  ECE {axis.CalibrationError.ToString()}  sure {axis.Coverage:P1}");
        var table = new Table().AddColumns(["true ↓  given →", .. labels, "refused"]);
        for (var truth = 0; truth < labels.Length; truth++)
        {
            table.AddRow([labels[truth], .. axis.Confusion[truth].Select(n => $"{n}")]);
        }

        AnsiConsole.Write(table);
    }
}
