using System.Text.Json;

using ReplyCoach.Hosts.Tests.Api;
using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed class TrainingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private static string Corpus => Path.Combine(Checkout.Root, "models", "corpus");

    [Fact]
    public async Task A_model_is_trained_from_what_the_project_holds_and_scores()
    {
        var content = Path.Combine(folder, "content");
        var trained = await CliRun.OfAsync(Train(Subset(5), Path.Combine(content, "models", "7.7.7")));
        Assert.Equal((0, ""), (trained.ExitCode, trained.Errors));
        Assert.Equal(
            [
                "MODEL_CARD.md", "calibration-focus.svg", "calibration-tone.svg", "confusion-test-split-focus.svg", "confusion-test-split-tone.svg",
                "metrics.json", "model.bin",
            ],
            Directory.GetFiles(Path.Combine(content, "models", "7.7.7")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        CopyFolder(Path.Combine(Checkout.Root, "dialogs"), Path.Combine(content, "dialogs"));
        var verdict = JsonDocument.Parse((await CliRun.OfAsync("score", Drafts.Brand, "--content", content, "--out", "jsonl")).Text).RootElement;
        Assert.Equal("7.7.7", verdict.GetProperty("model").GetString());
        Assert.Contains(verdict.GetProperty("status").GetString(), new[] { "scored", "unsure" });
        Assert.DoesNotContain("real drafts", File.ReadAllText(Path.Combine(content, "models", "7.7.7", "MODEL_CARD.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_lines_does_not_matter_and_the_bytes_are_the_same()
    {
        var subset = Subset(8);
        var turned = Path.Combine(folder, "turned.jsonl");
        await File.WriteAllLinesAsync(turned, File.ReadLines(subset).Reverse());
        Assert.Equal(0, (await CliRun.OfAsync(Train(subset, Path.Combine(folder, "one")))).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync(Train(turned, Path.Combine(folder, "two")))).ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(folder, "one", "model.bin")), await File.ReadAllBytesAsync(Path.Combine(folder, "two", "model.bin")));
    }

    [Fact]
    public async Task Too_few_brands_and_a_broken_table_of_vectors_are_said_in_one_line()
    {
        var few = Path.Combine(folder, "few.jsonl");
        await File.WriteAllLinesAsync(few, File.ReadLines(Subset(8)).Take(2));
        Assert.Contains("5 brands", (await CliRun.OfAsync(Train(few, Path.Combine(folder, "none")))).Complaint(2));
        Assert.Contains("no table of word vectors", (await CliRun.OfAsync(Train(Subset(8), Path.Combine(folder, "none"), few))).Complaint(2));
        Assert.False(Directory.Exists(Path.Combine(folder, "none")));
    }

    [Fact]
    public async Task Evaluate_gives_the_figures_that_were_published_with_the_model()
    {
        var run = await CliRun.OfAsync("evaluate", Corpus, "--split", "test", "--faithfulness", "--seen-accounts", Corpus, "--out", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var measured = JsonDocument.Parse(run.Text).RootElement;
        using var published = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "models", measured.GetProperty("model").GetString()!, "metrics.json")));
        var figures = published.RootElement.GetProperty("sets").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "test split");
        foreach (var field in figures.EnumerateObject())
        {
            Assert.True(JsonElement.DeepEquals(field.Value, measured.GetProperty(field.Name)), $"{field.Name}: {field.Value} was published, {measured.GetProperty(field.Name)} measured.");
        }
    }

    [Fact]
    public async Task Evaluate_keeps_its_figures_beside_the_model_and_sums_up_for_people()
    {
        var content = Path.Combine(folder, "content");
        var model = Path.Combine(content, "models", "7.7.7");
        CopyFolder(Path.Combine(Checkout.Root, "dialogs"), Path.Combine(content, "dialogs"));
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(content, "models")).FullName, "notes.md"), "# Labels\n\nRead three times.\n");
        var subset = Subset(5);
        Assert.Equal(0, (await CliRun.OfAsync(Train(subset, model))).ExitCode);
        var mine = Path.Combine(folder, "mine.jsonl");
        await File.WriteAllTextAsync(mine, "{\"id\":\"m-1\",\"text\":\"Nobody may read this but you\",\"focus\":\"brand\",\"tone\":\"cold\"}\n");
        var run = await CliRun.OfAsync("evaluate", mine, "--content", content, "--card");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.InRange(run.Lines.Count, 10, 25);
        var card = await File.ReadAllTextAsync(Path.Combine(model, "MODEL_CARD.md"));
        Assert.Contains("| test split |", card);
        Assert.Contains("| mine | 1 |", card);
        Assert.Contains("(confusion-mine-tone.svg)", card);
        Assert.Contains("## Notes of the developers\n\n### Labels\n\nRead three times.\n", card);
        Assert.DoesNotContain("Nobody may read this", card);
        Assert.True(File.Exists(Path.Combine(model, "confusion-mine-tone.svg")));
        // Trained anew, the other set is gone with its drawings; the figures of other weights are not added to.
        Assert.Equal(0, (await CliRun.OfAsync(Train(subset, model))).ExitCode);
        Assert.False(File.Exists(Path.Combine(model, "confusion-mine-tone.svg")));
        await File.WriteAllTextAsync(Path.Combine(model, "metrics.json"), "[]");
        Assert.Contains("metrics.json cannot be read", (await CliRun.OfAsync("evaluate", mine, "--content", content, "--card")).Complaint(2));
    }

    [Fact]
    public async Task Evaluate_names_the_line_that_cannot_be_used()
    {
        var file = Path.Combine(folder, "labelled.jsonl");
        await File.WriteAllTextAsync(file, "{\"id\":\"1\",\"text\":\"Thanks\",\"focus\":\"brand\",\"tone\":\"cold\"}\n{\"id\":\"2\"}\n");
        Assert.Contains("labelled.jsonl(2)", (await CliRun.OfAsync("evaluate", file)).Complaint(2));
        await File.WriteAllTextAsync(file, "{\"id\":\"1\",\"text\":\"Thanks\"}\n");
        Assert.Contains("no labelled draft", (await CliRun.OfAsync("evaluate", file)).Complaint(2));
    }

    [Fact]
    public async Task Corpus_check_counts_and_fails_on_a_fault()
    {
        var sound = await CliRun.OfAsync("corpus", "check", Corpus);
        Assert.Equal((0, ""), (sound.ExitCode, sound.Errors));
        Assert.Contains(", 0 faults", sound.Text);
        var twice = Path.Combine(folder, "twice.jsonl");
        var line = File.ReadLines(Subset(8)).First(l => l.Contains("\"pair\": null", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(twice, [line, line]);
        var faulty = await CliRun.OfAsync("corpus", "check", twice);
        Assert.Equal(1, faulty.ExitCode);
        Assert.Contains("the id is taken", faulty.Errors);
        Assert.Contains("2 drafts, 2 faults", faulty.Text);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string[] Train(string corpus, string target, string? vectors = null) =>
        ["train", "--corpus", corpus, "--vectors", vectors ?? Path.Combine(Checkout.Root, "models", "vectors", "words.bin"), "--model-version", "7.7.7", "--to", target, "--steps", "8"];

    private string Subset(int every)
    {
        var file = Path.Combine(folder, $"subset-{every}.jsonl");
        var lines = Directory.GetFiles(Corpus, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines);
        File.WriteAllLines(file, lines.Where((_, i) => i % every == 0));
        return file;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
