using ReplyCoach.Hosts.Tests.Api;
using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed class ExitCodeTests
{
    private const string Spanish = "Buenos días, gracias por todo, estamos muy contentos con la visita de hoy";

    [Theory]
    [InlineData(Drafts.Brand, "focus=0,tone=0", 0)]
    [InlineData(Drafts.Brand, "focus=100", 1)]
    [InlineData(Drafts.Brand, "tone=100", 1)]
    [InlineData(Drafts.Brand, "focus=50", 1)]
    [InlineData(Drafts.Community, "focus=50,tone=50", 0)]
    [InlineData(Spanish, "focus=100,tone=100", 0)]
    [InlineData("", "focus=100", 2)]
    public async Task A_gate_fails_when_a_draft_is_below(string draft, string bounds, int exitCode)
    {
        var run = await CliRun.OfAsync("score", draft, "--out", "jsonl", "--fail-under", bounds);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task A_score_on_the_bound_passes()
    {
        var verdict = System.Text.Json.JsonDocument.Parse((await CliRun.OfAsync("score", Drafts.Brand, "--out", "jsonl")).Text).RootElement;
        var (focus, tone) = (verdict.GetProperty("focus").GetProperty("score").GetDecimal(), verdict.GetProperty("tone").GetProperty("score").GetDecimal());
        Assert.Equal(0, (await CliRun.OfAsync("score", Drafts.Brand, "--fail-under", $"focus={focus},tone={tone}")).ExitCode);
        Assert.Equal(1, (await CliRun.OfAsync("score", Drafts.Brand, "--fail-under", $"focus={focus + 0.1m}")).ExitCode);
        Assert.Equal(1, (await CliRun.OfAsync("score", Drafts.Brand, "--fail-under", $"tone={tone + 0.1m}")).ExitCode);
    }

    [Theory]
    [InlineData(Spanish, 1)]
    [InlineData("😀😀😀", 1)]
    [InlineData("", 2)]
    public async Task What_cannot_be_scored_fails_when_that_is_asked_for(string draft, int exitCode)
    {
        Assert.Equal(exitCode, (await CliRun.OfAsync("score", draft, "--fail-unsure")).ExitCode);
        Assert.Equal(exitCode == 2 ? 2 : 0, (await CliRun.OfAsync("score", draft)).ExitCode);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task One_draft_below_fails_the_gate_for_all_and_a_bad_line_weighs_more(string form)
    {
        var (good, low, bad) = form == "csv"
            ? ($"text\n\"{Drafts.Community}\"\n", $"\"{Drafts.Brand}\"\n", "\"  \"\n")
            : (Calls.Draft(Drafts.Community) + "\n", Calls.Draft(Drafts.Brand) + "\n", "{\n");
        string[] arguments = ["score", "-", "--in", form, "--fail-under", "focus=45"];
        Assert.Equal(0, (await CliRun.FedAsync(good, arguments)).ExitCode);
        Assert.Equal(1, (await CliRun.FedAsync(good + low, arguments)).ExitCode);
        Assert.Equal(2, (await CliRun.FedAsync(good + low + bad, arguments)).ExitCode);
    }

    [Theory]
    [InlineData("--colour", "--colour")]
    [InlineData("--in=xml", "xml")]
    [InlineData("--out=yaml", "yaml")]
    [InlineData("--kind=essay", "essay")]
    [InlineData("--fail-under=focus=101", "--fail-under focus=40,tone=50")]
    [InlineData("--fail-under=focus", "--fail-under focus=40,tone=50")]
    [InlineData("--fail-under=warmth=3", "--fail-under focus=40,tone=50")]
    public async Task An_option_that_cannot_be_is_named(string option, string says)
    {
        var run = await CliRun.OfAsync("score", "Thanks, Ana!", option);
        Assert.Contains(says, run.Complaint(2));
        Assert.Empty(run.Text);
    }

    [Theory]
    [InlineData("There is no draft", "score")]
    [InlineData("/nowhere/drafts.jsonl", "score", "/nowhere/drafts.jsonl", "--in", "jsonl")]
    [InlineData("/nowhere/drafts.csv", "score", "/nowhere/drafts.csv", "--in", "csv")]
    [InlineData("/nowhere/draft.txt", "score", "/nowhere/draft.txt", "--in", "text")]
    [InlineData("--in-reply-to", "score", "-", "--in", "jsonl", "--in-reply-to", "Is it open?")]
    [InlineData("--out text", "score", "-", "--in", "csv", "--out", "text")]
    [InlineData("--help", "scoer", "Thanks, Ana!")]
    [InlineData("--help")]
    [InlineData("/nowhere/labelled.jsonl", "evaluate", "/nowhere/labelled.jsonl")]
    [InlineData("/nowhere/corpus", "train", "--corpus", "/nowhere/corpus")]
    [InlineData("/nowhere/corpus", "corpus", "check", "/nowhere/corpus")]
    public async Task What_is_missing_is_named(string says, params string[] arguments) =>
        Assert.Contains(says, (await CliRun.OfAsync(arguments)).Complaint(2));

    [Fact]
    public async Task A_broken_content_folder_is_a_matter_of_configuration()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Assert.Contains("dialogs", (await CliRun.OfAsync("score", "Thanks, Ana!", "--content", folder)).Complaint(3));
            foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, "dialogs"), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(Checkout.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            Assert.Contains("holds no trained model", (await CliRun.OfAsync("score", "Thanks, Ana!", "--content", folder)).Complaint(3));
            var model = Path.Combine(folder, "models", "2026.11.1");
            Directory.CreateDirectory(model);
            await File.WriteAllTextAsync(Path.Combine(model, "model.bin"), "no model");
            Assert.Contains("models/2026.11.1/model.bin", (await CliRun.OfAsync("score", "Thanks, Ana!", "--content", folder)).Complaint(3));
            await File.AppendAllTextAsync(Path.Combine(folder, "dialogs", "sources.yaml"), "\nnobody-knows: this\n");
            Assert.Matches(@"sources\.yaml.*[0-9]", (await CliRun.OfAsync("score", "Thanks, Ana!", "--content", folder)).Complaint(3));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Help_is_no_fault()
    {
        var run = await CliRun.OfAsync("score", "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(["--in", "--out", "--in-reply-to", "--fail-under", "--fail-unsure"], option => Assert.Contains(option, run.Text));
    }
}
