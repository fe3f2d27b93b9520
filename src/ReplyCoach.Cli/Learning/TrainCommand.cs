using System.Buffers;
using System.CommandLine;

using Spectre.Console;

using ReplyCoach.Core;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Training;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Learning;

/// <summary><c>replycoach train</c>: from labelled drafts to <c>models/&lt;version&gt;/</c> with weights, metrics and card.</summary>
internal static class TrainCommand
{
    private static readonly double[] CurveParts = [0.125, 0.25, 0.5];

    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "The corpus.", DefaultValueFactory = _ => Path.Combine("models", "corpus") };
        var also = new Option<string[]>("--also") { Description = "Further labelled drafts, whose texts stay where they are.", AllowMultipleArgumentsPerToken = true };
        var labels = new Option<string?>("--labels") { Description = "Labels by id for those of the further drafts that bring none." };
        var measure = new Option<string[]>("--measure") { Description = "Labelled drafts to measure on, never to train on.", AllowMultipleArgumentsPerToken = true };
        var vectors = new Option<string>("--vectors") { Description = "The table of word vectors.", DefaultValueFactory = _ => Path.Combine("models", "vectors", "words.bin") };
        var version = new Option<string>("--model-version") { Description = "The version, such as 2026.11.2.", DefaultValueFactory = _ => "2026.11.2" };
        var output = new Option<string?>("--to") { Description = "The folder for the model; left out, models/<version>." };
        var steps = new Option<int?>("--steps") { Description = "The most steps of the minimiser; fewer are for trying out." };
        var folds = new Option<string?>("--folds") { Description = "A file for what the folds by brand gave each draft, to compare other classifiers with." };
        var curve = new Option<bool>("--curve") { Description = "Measure the learning curve too; takes about as long again." };
        var anyway = new Option<bool>("--promote-anyway") { Description = "Write the model even if it is worse than the one in use." };
        var folder = FolderOption.Create();
        var command = new Command("train", "Train a model, and put it in place unless it is worse than the one in use.") { corpus, also, labels, measure, vectors, version, output, steps, folds, curve, anyway, folder };
        command.SetAction((parsed, cancellation) =>
        {
            var content = new ContentOptions { Folder = parsed.GetValue(folder) ?? "" }.FolderOrDefault;
            var options = new TrainingOptions();
            var wanted = new Wanted(
                content,
                parsed.GetValue(measure) ?? [],
                parsed.GetValue(vectors)!,
                parsed.GetValue(version)!,
                new ModelFolder(parsed.GetValue(output) ?? Path.Combine("models", parsed.GetValue(version)!)),
                parsed.GetValue(steps) is { } most ? options with { MostSteps = most } : options,
                parsed.GetValue(anyway),
                parsed.GetValue(curve));
            var data = TrainingData.Read(parsed.GetValue(corpus)!, parsed.GetValue(also) ?? [], parsed.GetValue(labels), CatalogReader.Read(content));
            return Task.FromResult(Run(wanted, data, parsed.GetValue(folds), cancellation));
        });
        return command;
    }

    private static int Run(Wanted wanted, TrainingData data, string? folds, CancellationToken cancellation)
    {
        var catalog = CatalogReader.Read(wanted.Content);
        var languages = LanguagesFile.Read(wanted.Content);
        if (data.Training.Where(d => d.Focus is not null && d.Tone is not null).Select(d => d.Brand).Distinct().Count() < wanted.Options.Folds)
        {
            throw new InputException($"Training needs labelled drafts of at least {wanted.Options.Folds} brands: name more with --corpus or --also.");
        }

        // Before the training: a bad line is told at once.
        var agreement = wanted.Target.ReadAgreement();
        var trainer = new Trainer(catalog, languages, ReadVectors(wanted.Vectors), wanted.Options);
        var result = WithProgress(progress => trainer.Train(data.Training, wanted.Version, data.Sentence, progress, cancellation));
        if (folds is not null)
        {
            File.WriteAllLines(folds, FoldTable.Lines(result.Unseen));
        }

        var coach = new Coach(catalog, result.Model, languages);
        var answer = PromotionGate.Ask(wanted.Target, coach, languages, data.Test, cancellation);
        if (!answer.Promote && !wanted.PromoteAnyway)
        {
            Console.Error.WriteLine($"replycoach: not promoted: {answer.Why}; nothing was written. Give --promote-anyway to write it all the same.");
            return ExitCodes.GateFailed;
        }

        var bytes = new ArrayBufferWriter<byte>();
        ModelFormat.Write(result.Model, bytes);
        IReadOnlyList<LearningPoint> curve = wanted.Curve ? [.. trainer.Curve(data.Training, CurveParts, cancellation), Whole(result)] : [];
        var report = Report(wanted, data, result, curve, coach, FileHash.Of(bytes.WrittenSpan), cancellation) with { Agreement = agreement ?? [] };
        wanted.Target.Write(bytes.WrittenSpan, result.Model, report);
        Print(report);
        AnsiConsole.MarkupLineInterpolated($"{(answer.Promote ? answer.Why : $"Promoted although {answer.Why}, as --promote-anyway asks.")}");
        AnsiConsole.MarkupLineInterpolated($"{wanted.Target.ModelPath}: {bytes.WrittenCount:N0} bytes, {report.ModelSha256[..16]}");
        return ExitCodes.Done;
    }

    private static LearningPoint Whole(TrainingResult result)
    {
        var all = result.Pooled();
        return new LearningPoint(all.Drafts * 4 / 5, Math.Round(all.Focus, 4), Math.Round(all.Tone, 4));
    }

    private static ModelReport Report(Wanted wanted, TrainingData data, TrainingResult result, IReadOnlyList<LearningPoint> curve, Coach coach, string sha256, CancellationToken cancellation)
    {
        var options = new EvaluationOptions { Faithfulness = true, SeenAccounts = data.Accounts };
        var report = new ModelReport
        {
            Model = result.Model.Version,
            Rules = coach.Catalog.Version,
            ModelSha256 = sha256,
            MadeFrom = [.. data.Files, .. FileHash.Of(wanted.Vectors)],
            Data = data.Lines,
            Folds = [.. result.BySource().Append((Source: "all", Figures: result.Pooled())).Select(s => new SourceFigures(s.Source, s.Figures.Drafts, Math.Round(s.Figures.Focus, 4), Math.Round(s.Figures.Tone, 4)))],
            LearningCurve = curve,
        };
        if (data.Test.Count > 0)
        {
            report = report.With(Evaluator.Measure("test split", data.Test, coach, options, cancellation));
        }

        foreach (var file in wanted.Measured)
        {
            report = report.With(Evaluator.Measure(Path.GetFileNameWithoutExtension(file), TrainingData.ReadClean(file), coach, options, cancellation));
        }

        return report;
    }

    private static void Print(ModelReport report)
    {
        foreach (var (source, drafts, focus, tone) in report.Folds)
        {
            AnsiConsole.MarkupLineInterpolated($"folds by brand, {source}: focus {focus:F3}, tone {tone:F3} over {drafts} drafts");
        }

        foreach (var set in report.Sets)
        {
            AnsiConsole.MarkupLineInterpolated($"{set.Name}: focus {set.Focus.MacroF1.ToString()}, tone {set.Tone.MacroF1.ToString()} over {set.Drafts} drafts");
        }
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

    /// <summary>What was asked for on the command line, besides the data.</summary>
    /// <param name="Content">The folder of rules and wording.</param>
    /// <param name="Measured">Files to measure on.</param>
    /// <param name="Vectors">The table of word vectors.</param>
    /// <param name="Version">The model's version.</param>
    /// <param name="Target">Where it goes.</param>
    /// <param name="Options">How to train.</param>
    /// <param name="PromoteAnyway">Whether a worse model is written too.</param>
    /// <param name="Curve">Whether the learning curve is measured.</param>
    private sealed record Wanted(string Content, string[] Measured, string Vectors, string Version, ModelFolder Target, TrainingOptions Options, bool PromoteAnyway, bool Curve);

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
