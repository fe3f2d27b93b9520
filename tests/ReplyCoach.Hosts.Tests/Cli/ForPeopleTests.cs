using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using ReplyCoach.Hosts.Tests.Api;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed partial class ForPeopleTests
{
    private const int BarWidth = 30;
    private const string Hostile = "Hi Ana \u001b[2J\u001b]0;owned\u0007 thanks\r for \u009b31m the photo \u202Eabc\u202C\u0008 it made our day";

    [Theory]
    [InlineData(Drafts.Brand, null)]
    [InlineData(Drafts.Community, Drafts.Question)]
    [InlineData("Thanks, Ana!", null)]
    public async Task Bars_and_account_say_what_the_verdict_says(string draft, string? answered)
    {
        string[] context = answered is null ? [] : ["--in-reply-to", answered];
        await SaysTheSameAsync(draft, context, whole: false);
        await SaysTheSameAsync(draft, context, whole: true);
    }

    [Fact]
    public async Task It_opens_with_a_sentence_and_shows_the_draft_and_what_it_answers()
    {
        var shown = await CliRun.OfAsync("score", Drafts.Community, "--in-reply-to", Drafts.Question);
        var flowing = string.Join(' ', shown.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"^\p{L}[^\n]*\.$", shown.Lines.First(l => l.Length > 0).TrimEnd());
        Assert.Contains($"They said: {Drafts.Question}", flowing);
        Assert.Contains(Drafts.Community, flowing);
        Assert.True(flowing.IndexOf("They said:", StringComparison.Ordinal) < flowing.IndexOf(Drafts.Community, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evidence_is_named_in_the_account()
    {
        var shown = await CliRun.OfAsync("score", Drafts.Brand);
        var flowing = string.Join(' ', shown.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var verdict = JsonDocument.Parse((await CliRun.OfAsync("score", Drafts.Brand, "--out", "jsonl")).Text).RootElement;
        var rows = verdict.GetProperty("ledger").EnumerateArray().Where(r => r.GetProperty("evidence").GetArrayLength() > 0).ToList();
        Assert.NotEmpty(rows);
        Assert.Contains(rows, r => r.GetProperty("evidence").EnumerateArray().Any(e => r.GetProperty("because").GetString()!.Contains(e.GetProperty("text").GetString()!, StringComparison.Ordinal)));
        Assert.All(rows.Take(1), r => Assert.Contains(r.GetProperty("because").GetString()!.Split(' ')[0], flowing));
    }

    [Fact]
    public async Task What_a_draft_holds_never_drives_the_terminal()
    {
        foreach (var arguments in new string[][] { ["score", Hostile], ["score", "Thank you for the kind words, Ana", "--in-reply-to", Hostile], ["score", $"Bonjour {Hostile} merci pour la visite de nous"] })
        {
            var shown = await CliRun.OfAsync(arguments);
            Assert.Equal(0, shown.ExitCode);
            Assert.NotEmpty(shown.Text);
            Assert.DoesNotContain(shown.Text, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202C');
        }
    }

    [Fact]
    public async Task Marks_of_the_markup_that_colours_are_shown_as_they_are()
    {
        var shown = await CliRun.OfAsync("score", "Hi [bold red]Ana[/], thanks for [/] the photo {0} of [link=x]your cat");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Errors));
        Assert.Contains("Hi [bold red]Ana[/], thanks for [/] the photo {0} of [link=x]your cat", shown.Text);
    }

    [TerminalFact]
    public async Task A_terminal_gets_colours_and_underlines_but_none_of_the_drafts_sequences()
    {
        var shown = await CliRun.AtTerminalAsync(Hostile);
        Assert.Matches("\u001b\\[[0-9;]*m", shown.Text);
        Assert.Matches(Colours(), shown.Text);
        Assert.Matches("\u001b\\[(4|4;[0-9;]*)m", shown.Text);
        // The runtime itself switches the keypad's mode (?1h and =); that is no sequence of the draft's.
        Assert.DoesNotMatch("\u001b(?!\\[[0-9;]*m|\\[\\?1[hl]|[=>])", shown.Text);
        Assert.DoesNotContain('\u0007', shown.Text);
        Assert.DoesNotContain('\u009b', shown.Text);
    }

    [TerminalFact]
    public async Task Nobody_who_asks_for_no_colours_gets_any()
    {
        var shown = await CliRun.AtTerminalAsync(Hostile, ("NO_COLOR", "1"));
        Assert.Contains("thanks", shown.Text);
        Assert.DoesNotMatch(Colours(), shown.Text);
    }

    private static async Task SaysTheSameAsync(string draft, string[] context, bool whole)
    {
        string[] length = whole ? ["--whole"] : [];
        var shown = await CliRun.OfAsync(["score", draft, .. context, .. length]);
        Assert.Equal((0, ""), (shown.ExitCode, shown.Errors));
        var verdict = JsonDocument.Parse((await CliRun.OfAsync(["score", draft, "--out", "jsonl", .. context])).Text).RootElement;
        Assert.Equal(2, Bars().Count(shown.Text));
        Assert.Equal(2, Accounts().Count(shown.Text));
        foreach (var (axis, bar, account) in new[] { "focus", "tone" }.Zip(Bars().Matches(shown.Text), Accounts().Matches(shown.Text)))
        {
            var score = verdict.GetProperty(axis).GetProperty("score").GetDecimal();
            Assert.Equal(score, Number(bar.Groups["score"].Value));
            Assert.Equal(verdict.GetProperty(axis).GetProperty("label").GetString(), bar.Groups["label"].Value);
            Assert.Equal((int)Math.Round(score * BarWidth / 100, MidpointRounding.AwayFromZero), bar.Groups["filled"].Length);
            Assert.Equal(BarWidth, bar.Groups["filled"].Length + bar.Groups["empty"].Length);
            var points = Rows().Matches(account.Groups["rows"].Value).Select(r => Number(r.Groups["points"].Value)).ToList();
            var rows = verdict.GetProperty("ledger").EnumerateArray().Count(r => r.GetProperty("axis").GetString() == axis);
            Assert.InRange(points.Count, whole ? rows : 1, rows);
            Assert.Equal(Number(account.Groups["score"].Value), Number(account.Groups["start"].Value) + points.Sum());
            Assert.Equal((score, axis), (Number(account.Groups["score"].Value), account.Groups["axis"].Value));
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Focus|Tone )  \S+ +(?<filled>█*)(?<empty>░*) \S+ +(?<score>[0-9.]+)  (?<label>\w+)", RegexOptions.Multiline)]
    private static partial Regex Bars();

    [GeneratedRegex(@"^ *(?<start>[0-9.]+) +start *\n(?<rows>.*?)^ *= (?<score>[0-9.]+) +(?<axis>focus|tone) ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"^ *(?<points>[+-]?[0-9]+\.[0-9])\s", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("\u001b\\[([0-9;]*;)?(3[0-7]|38;[0-9;]+|9[0-7])m")]
    private static partial Regex Colours();
}

/// <summary>A test that needs a terminal to run the program at, which <c>script</c> of util-linux gives.</summary>
public sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute() => Skip = OperatingSystem.IsLinux() && File.Exists("/usr/bin/script") ? null : "needs script of util-linux";
}
