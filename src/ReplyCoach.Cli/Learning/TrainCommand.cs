using System.Buffers;
using System.CommandLine;
using System.Text.Json;

using Spectre.Console;

using ReplyCoach.Core;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Training;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Learning;

/// <summary><c>replycoach train</c>: from labelled drafts to <c>models/&lt;version&gt;/</c> with weights, metrics and card.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "The corpus.", DefaultValueFactory = _ => Path.Combine("models", "corpus") };
        var also = new Option<string[]>("--also") { Description = "Further labelled drafts, whose texts stay where they are.", AllowMultipleArgumentsPerToken = true };
        var labels = new Option<string?>("--labels") { Description = "Labels by id for those of the further drafts that bring none." };
        var measure = new Option<string[]>("--measure") { Description = "Labelled drafts to measure on, never to train on.", AllowMultipleArgumentsPerToken = true };
        var vectors = new Option<string>("--vectors") { Description = "The table of word vectors.", DefaultValueFactory = _ => Path.Combine("models", "vectors", "words.bin") };
        var version = new Option<string>("--model-version") { Description = "The version, such as 2026.11.1.", DefaultValueFactory = _ => "2026.11.1" };
        var output = new Option<string?>("--to") { Description = "The folder for the model; left out, models/<version>." };
        var steps = new Option<int?>("--steps") { Description = "The most steps of the minimiser; fewer are for trying out." };
        var folder = FolderOption.Create();
        var command = new Command("train", "Train a model.") { corpus, also, labels, measure, vectors, version, output, steps, folder };
        command.SetAction((parsed, cancellation) =>
        {
            var content = new ContentOptions { Folder = parsed.GetValue(folder) ?? "" }.FolderOrDefault;
            var options = new TrainingOptions();
            options = parsed.GetValue(steps) is { } most ? options with { MostSteps = most } : options;
            var data = TrainingData.Read(parsed.GetValue(corpus)!, parsed.GetValue(also) ?? [], parsed.GetValue(labels), CatalogReader.Read(content));
            var target = parsed.GetValue(output) ?? Path.Combine("models", parsed.GetValue(version)!);
            Run(content, data, parsed.GetValue(measure) ?? [], parsed.GetValue(vectors)!, parsed.GetValue(version)!, target, options, cancellation);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Run(
        string content, TrainingData data, string[] measured, string vectorFile, string version, string target, TrainingOptions options, CancellationToken cancellation)
    {
        var catalog = CatalogReader.Read(content);
        var languages = LanguagesFile.Read(content);
        if (data.Training.Where(d => d.Focus is not null && d.Tone is not null).Select(d => d.Brand).Distinct().Count() < options.Folds)
        {
            throw new InputException($"Training needs labelled drafts of at least {options.Folds} brands: name more with --corpus or --also.");
        }

        var trainer = new Trainer(catalog, languages, ReadVectors(vectorFile), options);
        var result = WithProgress(progress => trainer.Train(data.Training, version, data.Sentence, progress, cancellation));
        Directory.CreateDirectory(target);
        var bytes = new ArrayBufferWriter<byte>();
        ModelFormat.Write(result.Model, bytes);
        File.WriteAllBytes(Path.Combine(target, ModelFile.Name), bytes.WrittenSpan);
        var coach = new Coach(catalog, result.Model, languages);
        var reports = new List<EvaluationReport> { Evaluator.Measure("test split", data.Test, coach, cancellation) };
        foreach (var file in measured)
        {
            reports.Add(Evaluator.Measure(Path.GetFileNameWithoutExtension(file), TrainingData.ReadClean(file), coach, cancellation));
        }

        File.WriteAllText(Path.Combine(target, "MODEL_CARD.md"), ModelCard.Write(result, data.Lines, reports));
        File.WriteAllText(Path.Combine(target, "metrics.json"), JsonSerializer.Serialize(reports, JsonOptions.Readable) + "\n");
        foreach (var (source, unseen) in result.BySource())
        {
            AnsiConsole.MarkupLineInterpolated($"folds by brand, {source}: focus {unseen.Focus:F3}, tone {unseen.Tone:F3} over {unseen.Drafts} drafts");
        }

        foreach (var report in reports)
        {
            AnsiConsole.MarkupLineInterpolated($"{report.Name}: focus {report.Focus.MacroF1.ToString()}, tone {report.Tone.MacroF1.ToString()} over {report.Drafts} drafts");
        }

        AnsiConsole.MarkupLineInterpolated($"{target}: {bytes.WrittenCount:N0} bytes, {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes.WrittenSpan))[..16]}");
    }

    private static WordVectors ReadVectors(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return WordVectors.Read(stream);
        }
        catch (InvalidDataException fault)
        {
            throw new InputException($"{file}: {fault.Message} ‘replycoach vectors’ makes one.");
        }
    }

    private static TrainingResult WithProgress(Func<IProgress<double>, TrainingResult> train) =>
        AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(context =>
        {
            var bar = context.AddTask("training", maxValue: 1);
            return train(new Bar(bar));
        });

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
