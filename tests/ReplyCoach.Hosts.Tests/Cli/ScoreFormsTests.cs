using System.Text;
using System.Text.Json;

using ReplyCoach.Hosts.Tests.Api;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed class ScoreFormsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task One_draft_comes_in_each_form()
    {
        var line = Assert.Single((await CliRun.OfAsync("score", Drafts.Brand, "--out", "jsonl")).Lines);
        Assert.Equal($"[{line}]\n", (await CliRun.OfAsync("score", Drafts.Brand, "--out", "json")).Text);
        var verdict = JsonDocument.Parse(line).RootElement;
        var table = (await CliRun.OfAsync("score", Drafts.Brand, "--out", "csv")).Lines;
        Assert.Equal(2, table.Count);
        var row = table[0].TrimEnd('\r').Split(',').Zip(table[1].Split(',')).ToDictionary();
        Assert.Equal(("scored", "brand"), (row["status"], row["focusLabel"]));
        Assert.Equal(verdict.GetProperty("focus").GetProperty("score").GetRawText(), row["focus"]);
        Assert.Equal(verdict.GetProperty("tone").GetProperty("score").GetRawText(), row["tone"]);
    }

    [Fact]
    public async Task In_the_json_the_account_adds_up_on_both_axes()
    {
        var run = await CliRun.OfAsync("score", Drafts.Community, "--in-reply-to", Drafts.Question, "--out", "jsonl");
        var verdict = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal("reply", verdict.GetProperty("kind").GetString());
        foreach (var axis in new[] { "focus", "tone" })
        {
            var points = verdict.GetProperty("ledger").EnumerateArray().Where(r => r.GetProperty("axis").GetString() == axis).Select(r => r.GetProperty("points").GetDecimal()).ToList();
            Assert.NotEmpty(points);
            Assert.Equal(verdict.GetProperty(axis).GetProperty("score").GetDecimal(), verdict.GetProperty(axis).GetProperty("baseline").GetDecimal() + points.Sum());
        }
    }

    [Fact]
    public async Task What_a_draft_answers_counts_and_is_quoted_as_evidence_of_the_answered_message()
    {
        const string evasive = "Thanks for your message, we value your feedback.";
        var alone = await CliRun.OfAsync("score", evasive, "--kind", "reply", "--out", "jsonl");
        var answering = await CliRun.OfAsync("score", evasive, "--kind", "reply", "--out", "jsonl", "--in-reply-to", Drafts.Question);
        Assert.NotEqual(alone.Text, answering.Text);
        var evidence = JsonDocument.Parse(answering.Text).RootElement.GetProperty("ledger").EnumerateArray().SelectMany(r => r.GetProperty("evidence").EnumerateArray()).ToList();
        Assert.Contains(evidence, e => e.GetProperty("in").GetString() == "inReplyTo");
        Assert.All(evidence, e =>
        {
            var source = e.GetProperty("in").GetString() == "inReplyTo" ? Drafts.Question : evasive;
            Assert.Equal(source.Substring(e.GetProperty("start").GetInt32(), e.GetProperty("length").GetInt32()), e.GetProperty("text").GetString());
        });
    }

    [Fact]
    public async Task A_text_is_one_draft_from_a_file_or_from_standard_input()
    {
        var expected = (await CliRun.OfAsync("score", Drafts.Brand, "--out", "jsonl")).Text;
        Assert.Equal(expected, (await CliRun.FedAsync(Drafts.Brand, "score", "-", "--in", "text", "--out", "jsonl")).Text);
        Assert.Equal(expected, (await CliRun.FedAsync("\uFEFF" + Drafts.Brand, "score", "-", "--in", "text", "--out", "jsonl")).Text);
        Assert.Equal(expected, (await CliRun.OfAsync("score", File("draft.txt", Drafts.Brand), "--in", "text", "--out", "jsonl")).Text);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_too_long_and_one_that_is_not_utf8_says_so()
    {
        var tooLong = await CliRun.FedAsync(new string('é', 60_000), "score", "-", "--in", "text", "--out", "jsonl");
        Assert.Equal(2, tooLong.ExitCode);
        Assert.Contains("\"too-long\"", tooLong.Text);
        var latin = await CliRun.FedAsync([.. "Caf"u8, 0xE9, .. " is open, thank you"u8], "score", "-", "--in", "text");
        Assert.Contains("UTF-8", latin.Complaint(2));
    }

    [Theory]
    [InlineData("id,text,inReplyTo\n7,\"{0}\",\"{1}\"\n")]
    [InlineData("ID,Text,INREPLYTO\r\n7,\"{0}\",\"{1}\"\r\n")]
    [InlineData("\uFEFFid;text;inReplyTo\n7;\"{0}\";\"{1}\"\n\n")]
    [InlineData("\"inReplyTo\"\t\"text\" \tnotes\tid\n\"{1}\"\t\"{0}\"\ta, b; c\t7")]
    public async Task A_table_is_read_however_its_program_writes_it(string table)
    {
        // Quotes, a line feed and both separators stand within the fields.
        const string draft = "Hi \"Jonas\"; yes, it fits,\nI tried it. Thanks; Mira";
        var csv = table.Replace("{0}", draft.Replace("\"", "\"\"")).Replace("{1}", Drafts.Question);
        var run = await CliRun.FedAsync(csv, "score", "-", "--in", "csv", "--out", "jsonl");
        var expected = await CliRun.FedAsync(Calls.Draft(draft, Drafts.Question, "7"), "score", "-", "--in", "jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected.Text, run.Text);
    }

    [Fact]
    public async Task A_table_of_one_column_may_hold_commas_and_semicolons_in_quotes()
    {
        var run = await CliRun.FedAsync("text\n\"Thanks; see you soon, Ana\"\n\"Sorry; that was our fault; we will mend it\"\n", "score", "-", "--in", "csv", "--out", "jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["scored", "scored"], run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("status").GetString()!.Replace("unsure", "scored")));
    }

    [Fact]
    public async Task A_row_without_a_text_is_invalid_and_the_others_are_scored()
    {
        var run = await CliRun.FedAsync("id,text\na,Thanks for coming\nb,\nc\nd,See you tomorrow then\n", "score", "-", "--in", "csv");
        Assert.Equal((2, ""), (run.ExitCode, run.Errors));
        var rows = run.Lines.Skip(1).Select(l => l.Split(',')).ToList();
        Assert.Equal(["a", "b", "c", "d"], rows.Select(r => r[0]));
        Assert.Equal([false, true, true, false], rows.Select(r => r[1] == "invalid"));
        Assert.All(rows.Where(r => r[1] == "invalid"), r => Assert.Equal("empty", r[2]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,draft\n1,Thanks for coming\n")]
    public async Task A_table_without_a_text_column_says_what_it_needs(string table)
    {
        var run = await CliRun.FedAsync(table, "score", "-", "--in", "csv");
        Assert.Contains("‘text’", run.Complaint(2));
    }

    [Fact]
    public async Task A_table_that_is_not_utf8_says_how_to_save_it()
    {
        var run = await CliRun.FedAsync([.. "text\nCaf"u8, 0xE9, .. " is open\n"u8], "score", "-", "--in", "csv");
        Assert.Contains("UTF-8", run.Complaint(2));
    }

    [Fact]
    public async Task A_table_of_verdicts_is_safe_to_open_in_a_spreadsheet()
    {
        var run = await CliRun.FedAsync("id,text\n1,\"=HYPERLINK(\"\"http://evil\"\") BUY NOW, our best sale ever!!!\"\n", "score", "-", "--in", "csv");
        Assert.Equal(0, run.ExitCode);
        using var csv = new CsvHelper.CsvReader(new StringReader(run.Text), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.ReadHeader() && csv.Read());
        Assert.All(["because", "try", "strongest"], column => Assert.DoesNotMatch("^[=+@-]", csv.GetField(column)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string File(string name, string text)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return path;
    }
}
