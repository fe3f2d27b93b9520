using System.Text;
using System.Text.Json;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Hosts.Tests.Api;
using ReplyCoach.Hosts.Tests.Hosting;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed class JsonLinesTests
{
    private static readonly string[] Stream = ["score", "-", "--in", "jsonl", "--out", "jsonl"];

    private static readonly Coach Coach = CoachLoader.Load(new ContentOptions { Folder = Checkout.OutputOf("ReplyCoach.Cli") });

    /// <summary>Lines that are no draft: what stands in them, the id that can be told all the same, and the reason given.</summary>
    private static readonly (byte[] Line, string? Id, string Code)[] Faulty =
    [
        (Utf8("""{"id":"f0","text":"Thanks"""), null, "invalid-json"),
        (Utf8("no json at all"), null, "invalid-json"),
        ([.. "{\"id\":\"f2\",\"text\":\"Than"u8, 0xFF, 0xFE, .. "ks\"}"u8], null, "not-utf8"),
        (Utf8("""{"id":"f3","text":""}"""), "f3", "empty"),
        (Utf8("""{"id":"f4"}"""), "f4", "empty"),
        (Utf8("""{"id":"f5","text":"  \n "}"""), "f5", "empty"),
        (Utf8($$"""{"id":"f6","text":"{{new string('a', 20_001)}}"}"""), "f6", "too-long"),
        (Utf8($$"""{"id":"f7","text":"Thanks","inReplyTo":"{{new string('a', 20_001)}}"}"""), "f7", "answered-message-too-long"),
        (Utf8("""{"id":"f8","text":17}"""), "f8", "wrong-type"),
        (Utf8("""{"id":9,"text":"Thanks"}"""), null, "wrong-type"),
        (Utf8("""["Thanks"]"""), null, "wrong-type"),
        (Utf8("""{"id":"f11","text":"cut \ud83d here"}"""), "f11", "malformed-text"),
        (Utf8("""{"id":"f12","text":"Thanks","inReplyTo":"\udc00"}"""), "f12", "malformed-text"),
        (Utf8("""{"id":"\ud83d","text":"Thanks"}"""), null, "malformed-text"),
        (Utf8($$"""{"id":"f14","text":"{{new string('b', 1_500_000)}}"}"""), null, "line-too-long"),
        (Utf8("""{"id":"f15","text":"Thanks","kind":"essay"}"""), "f15", "unknown-kind"),
        (Utf8("""{"id":"f16","text":"Thanks","platform":"pigeon post"}"""), "f16", "unknown-platform"),
        (Utf8($$"""{"id":"{{new string('i', 201)}}","text":"Thanks"}"""), null, "id-too-long"),
        (Utf8(new string('[', 5_000)), null, "invalid-json"),
    ];

    [Fact]
    public async Task Five_thousand_lines_are_answered_in_order_and_the_bad_ones_do_not_stop_it()
    {
        var input = new MemoryStream();
        var expected = new List<(string? Verdict, string? Id, string? Code)>();
        for (var i = 0; expected.Count < 5_000; i++)
        {
            if (i % 17 == 5)
            {
                var (line, id, code) = Faulty[i / 17 % Faulty.Length];
                input.Write(line);
                expected.Add((null, id, code));
            }
            else
            {
                var draft = Usable(i);
                input.Write(Utf8(Drafts.Json(draft)));
                expected.Add((Encoding.UTF8.GetString(VerdictJson.ToUtf8(Coach.Score(draft))), null, null));
            }

            input.Write(i % 3 == 0 ? "\r\n"u8 : i % 41 == 0 ? "\n \t\r\n\n"u8 : "\n"u8);
        }

        var run = await CliRun.FedAsync(input.ToArray(), Stream);
        Assert.Equal((2, ""), (run.ExitCode, run.Errors));
        var lines = run.Lines;
        Assert.Equal(expected.Count, lines.Count);
        Assert.All(expected.Zip(lines), pair =>
        {
            var ((verdict, id, code), line) = pair;
            if (code is null)
            {
                Assert.Equal(verdict, line);
                return;
            }

            var refused = JsonDocument.Parse(line).RootElement;
            Assert.Equal((id, "invalid", code), (refused.GetProperty("id").GetString(), refused.GetProperty("status").GetString(), refused.GetProperty("reason").GetProperty("code").GetString()));
            Assert.NotEmpty(refused.GetProperty("reason").GetProperty("message").GetString()!);
            Assert.Equal(JsonValueKind.Null, refused.GetProperty("focus").ValueKind);
        });
    }

    [Theory]
    [InlineData("\uFEFF{\"text\":\"Thanks, Ana!\"}\n")]
    [InlineData("{\"text\":\"Thanks, Ana!\"}")]
    [InlineData("{\"text\":\"Thanks, Ana!\"}\r\n")]
    [InlineData("\n\r\n  {\"text\":\"Thanks, Ana!\"} \n\n")]
    public async Task How_lines_begin_and_end_does_not_matter(string input)
    {
        var run = await CliRun.FedAsync(input, Stream);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Encoding.UTF8.GetString(VerdictJson.ToUtf8(Coach.Score(new DraftInput("Thanks, Ana!")))), Assert.Single(run.Lines));
    }

    [Theory]
    [InlineData("", "jsonl", "")]
    [InlineData("\n\n", "json", "[]\n")]
    [InlineData("", "csv", "id,status,reason,focus,focusLabel,tone,toneLabel,strongest,strongestPoints,because,try,model,rules\r\n")]
    public async Task No_lines_no_verdicts(string input, string form, string expected)
    {
        var run = await CliRun.FedAsync(input, "score", "-", "--in", "jsonl", "--out", form);
        Assert.Equal((0, "", expected), (run.ExitCode, run.Errors, run.Text));
    }

    [Fact]
    public async Task The_last_line_may_be_enormous_and_unended()
    {
        var run = await CliRun.FedAsync($$"""
            {"id":"1","text":"Thanks, Ana!"}
            {"id":"2","text":"{{new string('c', 900_000)}}
            """, Stream);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Lines.Count);
        Assert.Contains("\"line-too-long\"", run.Lines[1]);
    }

    [Fact]
    public async Task Many_verdicts_as_one_array_are_the_same_verdicts()
    {
        var input = string.Join('\n', Enumerable.Range(0, 300).Select(i => Drafts.Json(Usable(i))));
        var lines = await CliRun.FedAsync(input, Stream);
        var array = await CliRun.FedAsync(input, "score", "-", "--in", "jsonl", "--out", "json");
        Assert.Equal(300, lines.Lines.Count);
        Assert.Equal($"[{string.Join(',', lines.Lines)}]\n", array.Text);
    }

    [Fact]
    public async Task A_file_is_read_like_standard_input()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "drafts.jsonl");
        var input = string.Join('\n', Enumerable.Range(0, 200).Select(i => Drafts.Json(Usable(i))));
        await File.WriteAllTextAsync(file, input);
        var read = await CliRun.OfAsync("score", file, "--in", "jsonl");
        Assert.Equal((0, 200), (read.ExitCode, read.Lines.Count));
        Assert.Equal((await CliRun.FedAsync(input, Stream)).Text, read.Text);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static DraftInput Usable(int i) => (i % 4) switch
    {
        0 => new DraftInput($"{Drafts.Brand} Today: number {i}.") { Id = $"{i}" },
        1 => new DraftInput(Drafts.Community) { Id = $"reply {i}", InReplyTo = Drafts.Question, Kind = "reply", Platform = "x" },
        2 => new DraftInput("Buenos días, gracias por todo, estamos muy contentos con la visita de hoy") { Id = $"{i}-es" },
        _ => new DraftInput($"Thanks for the {i} photos, “Ana” \u2028 👩‍🍳!"),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
