using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Conversations;

public sealed partial class ButtonTests : IAsyncLifetime
{
    private const string Draft = "BIG SALE! Our award-winning jackets are 50% off TODAY only. Buy now before they are gone! Thanks to you all. – Jo";

    // Too long to travel in a button, and English.
    private static readonly string LongDraft = string.Join('\n', Enumerable.Range(1, 240).Select(i => $"{i}. Thanks to you, Sam, our beloved jackets are on sale: buy now!"));

    private readonly ManualTime time = new();
    private BotHost bot = null!;

    public async Task InitializeAsync() => bot = await BotHost.Start(time: time, settings: ("Bot:KeptDrafts", "3"));

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Why_shows_the_whole_ledger_with_baseline_words_reasons_sources_and_sum()
    {
        var reply = await bot.Ask(Draft);
        var verdict = reply.GetProperty("channelData").GetProperty("verdict");
        var answer = await bot.Press("why", reply.Card().Data("Why?"));
        Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("type").GetString());
        var words = answer.Card().Words();
        foreach (var row in verdict.GetProperty("ledger").EnumerateArray())
        {
            Assert.Contains(row.GetProperty("because").GetString()!, words, StringComparison.Ordinal);
        }

        Assert.Contains("001 People behind the brand", words, StringComparison.Ordinal);
        AddsUp(words, verdict);
    }

    [Fact]
    public async Task What_should_I_change_gives_the_edits_by_what_they_cost_with_their_words()
    {
        var reply = await bot.Ask(Draft);
        var answer = await bot.Press("change", reply.Card().Data("What should I change?"));
        var words = answer.Card().Words();
        var breaches = reply.GetProperty("channelData").GetProperty("verdict").GetProperty("ledger").EnumerateArray().Where(r => r.GetProperty("stance").GetString() == "breached").ToList();
        Assert.NotEmpty(breaches);
        Assert.All(breaches.Where(row => row.GetProperty("points").GetDecimal() <= -1), row => Assert.Contains(row.GetProperty("try").GetString()!, words, StringComparison.Ordinal));
        var costs = words.Split('\n').Where(line => Cost().IsMatch(line)).Select(line => Cost().Matches(line).Sum(m => Number(m.Groups["points"].Value))).ToList();
        Assert.Equal(costs.Order(), costs);
        Assert.Contains("About “", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_change_it_says_so()
    {
        var answer = await bot.Press("change", new JsonObject { ["text"] = "Tomorrow thanks" });
        Assert.Contains("Nothing here calls for a change", answer.Card().Words(), StringComparison.Ordinal);
        Assert.Equal(["Why?", "Back to the verdict"], answer.Card().Buttons());
    }

    [Fact]
    public async Task Every_card_leads_on_to_the_others()
    {
        var card = (await bot.Ask(Draft)).Card();
        foreach (var button in new[] { "Why?", "What should I change?", "Back to the verdict", "What should I change?", "Why?", "Back to the verdict" })
        {
            var execute = card.Button(button);
            card = (await bot.Press(execute.GetProperty("verb").GetString()!, card.Data(button))).Card();
        }

        Assert.Equal(["Why?", "What should I change?"], card.Buttons());
    }

    [Fact]
    public async Task The_fallback_of_a_button_works_as_a_message_and_gives_the_same_card()
    {
        var card = (await bot.Ask(Draft)).Card();
        var fallback = card.Button("Why?").GetProperty("fallback");
        Assert.Equal("Action.Submit", fallback.GetProperty("type").GetString());
        var pressed = bot.Message(null);
        pressed["value"] = JsonNode.Parse(fallback.GetProperty("data").GetRawText());
        var asMessage = (await bot.Ask(pressed)).Card();
        var asInvoke = (await bot.Press("why", card.Data("Why?"))).Card();
        Assert.Equal(asInvoke.GetRawText(), asMessage.GetRawText());
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("emulator")]
    public async Task Channels_that_cannot_execute_get_buttons_to_submit(string channelId)
    {
        var message = bot.Message(Draft);
        message["channelId"] = channelId;
        var card = (await bot.Ask(message)).Card();
        Assert.All(card.GetProperty("actions").EnumerateArray(), action => Assert.Equal("Action.Submit", action.GetProperty("type").GetString()));
        Assert.Equal("why", card.Data("Why?")["verb"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_message_it_answers_travels_along()
    {
        var card = (await bot.Ask("> Does it fit a 14in frame?\nThanks for asking, Sam!")).Card();
        Assert.Equal("Does it fit a 14in frame?", card.Data("Why?")["inReplyTo"]!.GetValue<string>());
        var why = (await bot.Press("why", card.Data("Why?"))).Card();
        Assert.Contains("what a reply that shows nothing", why.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_draft_is_kept_for_its_conversation_and_for_a_while()
    {
        var card = (await bot.Ask(LongDraft)).Card();
        var data = card.Data("Why?");
        Assert.Null(data["text"]);
        Assert.NotNull(data["kept"]);
        Assert.True(card.GetRawText().Length < 12_000);
        Assert.Contains("Together: ", (await bot.Press("why", data)).Card().Words(), StringComparison.Ordinal);

        var elsewhere = await bot.Press("why", data, "another room");
        Assert.Equal("application/vnd.microsoft.activity.message", elsewhere.GetProperty("type").GetString());
        time.Advance(TimeSpan.FromMinutes(31));
        var gone = await bot.Press("why", data);
        Assert.Equal(200, gone.GetProperty("statusCode").GetInt32());
        Assert.Contains("Paste it once more", gone.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_than_a_few_long_drafts_are_kept()
    {
        var first = (await bot.Ask(LongDraft)).Card().Data("Why?");
        for (var i = 0; i < 3; i++)
        {
            await bot.Ask($"{LongDraft}\nNumber {i}");
        }

        Assert.Contains("Paste it once more", (await bot.Press("why", first)).GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why", "{}")]
    [InlineData("why", "null")]
    [InlineData("why", """{"kept":"../../etc/passwd"}""")]
    [InlineData("why", """{"text":5}""")]
    [InlineData("why", """{"text":"half \ud800 a character"}""")]
    [InlineData("why", "[]")]
    [InlineData("why", """{"text":""}""")]
    [InlineData("destroy", """{"text":"x"}""")]
    [InlineData("", """{"text":"x"}""")]
    public async Task A_button_that_was_tampered_with_gets_a_kind_sentence(string verb, string data)
    {
        var invoke = bot.Message(null);
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";
        var body = $$"""{{invoke.ToJsonString()[..^1]}},"value":{"action":{"verb":"{{verb}}","data":{{data}} } } }""";
        using var response = await bot.Post(body);
        response.EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("application/vnd.microsoft.activity.message", answer.RootElement.GetProperty("type").GetString());
        Assert.EndsWith(".", answer.RootElement.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_button_with_words_in_it_is_a_draft()
    {
        var message = bot.Message("Thanks for your photo, Sam!");
        message["value"] = new JsonObject { ["their"] = "data" };
        Assert.Contains("Why?", (await bot.Ask(message)).Card().Buttons());
    }

    internal static void AddsUp(string words, JsonElement verdict)
    {
        foreach (var axis in new[] { "focus", "tone" })
        {
            var scored = verdict.GetProperty(axis);
            var sum = Sum().Matches(words).Single(m => m.Value.EndsWith($"= {scored.GetProperty("score").GetDecimal():0.0}", StringComparison.Ordinal)
                && m.Value.StartsWith($"{scored.GetProperty("baseline").GetDecimal():0.0} ", StringComparison.Ordinal)).Value;
            var (terms, total) = (sum.Split(" = ")[0], Number(sum.Split(" = ")[1]));
            var parts = Term().Matches($"+ {terms}").Select(m => Number(m.Value.Replace(" ", "", StringComparison.Ordinal)));
            Assert.Equal(total, parts.Sum());
        }
    }

    private static decimal Number(string text) => decimal.Parse(text.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[:,] (?<points>−[\d.]+) (focus|tone)")]
    private static partial Regex Cost();

    [GeneratedRegex(@"^[\d.]+( [+−] [\d.]+)* = [\d.]+$", RegexOptions.Multiline)]
    private static partial Regex Sum();

    [GeneratedRegex(@"[+−] [\d.]+")]
    private static partial Regex Term();
}
