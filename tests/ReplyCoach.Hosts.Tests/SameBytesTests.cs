using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Hosts.Tests.Api;
using ReplyCoach.Hosts.Tests.Cli;
using ReplyCoach.Hosts.Tests.Hosting;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Hosts.Tests;

/// <summary>One scorer: a draft has one verdict, byte for byte, wherever it is asked for.</summary>
[Collection(RunningHostTests.Name)]
public sealed class SameBytesTests(RunningHost host)
{
    private static readonly string[] Lines = ["score", "-", "--in", "jsonl", "--out", "jsonl"];

    [Fact]
    public async Task Command_line_api_and_bot_give_the_same_bytes()
    {
        var drafts = Chosen();
        Assert.True(drafts.Count >= 100);
        Assert.True(drafts.Count(d => d.InReplyTo is not null) >= 20);
        var lines = (await CliRun.FedAsync(string.Join('\n', drafts.Select(Drafts.Json)), Lines)).Lines;
        Assert.Equal(drafts.Count, lines.Count);
        foreach (var (draft, line) in drafts.Zip(lines))
        {
            using var response = await host.Client.SendAsync(Calls.Score(Drafts.Json(draft)));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(line, await response.Content.ReadAsStringAsync());
            Assert.Equal(line, await AskBotAsync(draft));
        }

        var statuses = lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("status").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "scored", "unsure", "unsupported" }, statuses);
    }

    [Fact]
    public async Task Ids_kinds_and_refusals_too_are_the_same_from_command_line_and_api()
    {
        IReadOnlyList<DraftInput> drafts = [.. Corpus().Where((_, i) => i % 25 == 0).Select(d => d.ToInput()), .. Drafts.All];
        var run = await CliRun.FedAsync(string.Join('\n', drafts.Select(Drafts.Json)), Lines);
        Assert.Equal(2, run.ExitCode);
        using var response = await host.Client.SendAsync(Calls.Score($"[{string.Join(',', drafts.Select(Drafts.Json))}]"));
        Assert.Equal($"[{string.Join(',', run.Lines)}]", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Alone_or_among_many_and_on_whatever_processor_a_draft_has_one_verdict()
    {
        var drafts = Chosen().Take(12).ToList();
        var many = (await CliRun.FedAsync(string.Join('\n', drafts.Select(Drafts.Json)), Lines)).Lines;
        foreach (var (draft, line) in drafts.Zip(many).Take(3))
        {
            string[] context = draft.InReplyTo is null ? [] : ["--in-reply-to", draft.InReplyTo];
            Assert.Equal(line, Assert.Single((await CliRun.OfAsync(["score", draft.Text!, "--out", "jsonl", .. context])).Lines));
        }

        // The runtime is told to do without wide registers, as on an old processor.
        var narrow = await CliRun.FedOnAsync(("DOTNET_EnableHWIntrinsic", "0"), string.Join('\n', drafts.Select(Drafts.Json)), Lines);
        Assert.Equal(many, narrow.Lines);
    }

    // Posts and replies of every industry, and what the door turns away or wonders at. Text that Teams' markup would change is left
    // out: ‘&’ and ‘<’ mean something else there, and a line that begins with ‘>’ is a quotation.
    private static List<DraftInput> Chosen() =>
    [
        .. Corpus().Where((d, i) => i % 15 == 0 && PlainInTeams(d.Text) && PlainInTeams(d.InReplyTo ?? "")).Select(d => new DraftInput(d.Text) { InReplyTo = d.InReplyTo }),
        new(Drafts.Brand),
        new(Drafts.Community) { InReplyTo = Drafts.Question },
        new("Thanks, Ana!"),
        new("😀😀😀"),
        new("Buenos días, gracias por todo, estamos muy contentos con la visita de hoy"),
        new("我们今天很高兴见到大家，谢谢你们的照片"),
        new("Hello \u202Eeveryone\u202C, the doors are open until six"),
        new("Zażółć gęślą jaźń, thank you for the “quotes” \u2028 \\ / 👩‍🍳 at the bakery today"),
        new("**Bold** words, `code`, [a link](https://example.org/a?b=c#d) and #hashtags for @everyone, call +44 20 7946 0018 by 5 May"),
        new(string.Concat(Enumerable.Repeat("We are so proud of our new store, come and see it! ", 40)).Trim()),
    ];

    private static bool PlainInTeams(string text) => text.AsSpan().IndexOfAny("<&>") < 0 && text.Trim().Length == text.Length;

    private static IReadOnlyList<CorpusDraft> Corpus()
    {
        var faults = new List<CorpusFault>();
        var drafts = CorpusReader.Read(Path.Combine(Checkout.Root, "models", "corpus"), faults);
        Assert.Empty(faults);
        return drafts;
    }

    private async Task<string> AskBotAsync(DraftInput draft)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["channelId"] = "msteams",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = "29:ana" },
            ["recipient"] = new JsonObject { ["id"] = "28:coach" },
            ["conversation"] = new JsonObject { ["id"] = "19:same-bytes" },
            ["text"] = draft.Text,
        };
        if (draft.InReplyTo is not null)
        {
            activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "messageReference", ["content"] = new JsonObject { ["messagePreview"] = draft.InReplyTo } });
        }

        using var response = await host.Client.SendAsync(Calls.To("/api/messages", Encoding.UTF8.GetBytes(activity.ToJsonString()), "application/json"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return Assert.Single(answer.RootElement.GetProperty("activities").EnumerateArray()).GetProperty("channelData").GetProperty("verdict").GetRawText();
    }
}
