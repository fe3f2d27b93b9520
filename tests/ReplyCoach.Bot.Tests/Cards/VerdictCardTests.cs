using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

using FsCheck;
using FsCheck.Fluent;

using ReplyCoach.Bot.Tests.Hosting;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Bot.Tests.Cards;

public sealed class VerdictCardTests : IAsyncLifetime
{
    private const string Post = "BIG SALE! Our award-winning jackets are 50% off TODAY only. Buy now before they are gone! #BestJackets";

    private BotHost bot = null!;

    public async Task InitializeAsync()
    {
        bot = await BotHost.Start();
        await bot.Ask(Post);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task It_shows_both_scores_the_marked_draft_the_strongest_rows_and_one_thing_to_try()
    {
        var reply = await bot.Ask(Post);
        var card = reply.Card();
        var verdict = reply.GetProperty("channelData").GetProperty("verdict");
        var words = card.Words();
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.Contains($"Focus \n{verdict.GetProperty("focus").GetProperty("score").GetDecimal():0.0}\n of 100: about the brand", words, StringComparison.Ordinal);
        Assert.Contains($"Tone \n{verdict.GetProperty("tone").GetProperty("score").GetDecimal():0.0}\n of 100: cold", words, StringComparison.Ordinal);
        var strongest = verdict.GetProperty("ledger").EnumerateArray().Where(r => r.GetProperty("stance").ValueKind == JsonValueKind.String).MaxBy(r => Math.Abs(r.GetProperty("points").GetDecimal()));
        Assert.Contains(strongest.GetProperty("because").GetString()!, words, StringComparison.Ordinal);
        Assert.Contains("One thing to try", words, StringComparison.Ordinal);
        Assert.Equal(["Why?", "What should I change?"], card.Buttons());
    }

    [Fact]
    public async Task The_evidence_is_marked_and_the_draft_is_otherwise_as_pasted()
    {
        var runs = (await bot.Ask(Post)).Card().All("TextRun").Where(r => r.TryGetProperty("highlight", out _)).ToList();
        Assert.Equal(Post, string.Concat(runs.Select(r => r.GetProperty("text").GetString())));
        var marked = runs.Where(r => r.GetProperty("highlight").GetBoolean()).Select(r => r.GetProperty("text").GetString()).ToList();
        Assert.Contains(marked, m => m!.Contains("award-winning", StringComparison.Ordinal));
        Assert.Contains(runs, r => !r.GetProperty("highlight").GetBoolean() && r.GetProperty("weight").GetString() == "Default");
    }

    [Fact]
    public async Task Bars_are_as_long_as_the_scores()
    {
        var reply = await bot.Ask("Thanks for your photo, Sam! I will show it to the team tomorrow. – Jo");
        var score = reply.GetProperty("channelData").GetProperty("verdict").GetProperty("focus").GetProperty("score").GetDecimal();
        var columns = reply.Card().All("ColumnSet")[0].GetProperty("columns").EnumerateArray().ToList();
        Assert.Equal((int)Math.Round(score, MidpointRounding.AwayFromZero), columns[0].GetProperty("width").GetInt32());
        Assert.Equal(100, columns.Sum(c => c.GetProperty("width").GetInt32()));
    }

    [Fact]
    public async Task The_verdict_travels_along_in_the_very_bytes_of_every_other_surface()
    {
        var text = "Grüße & <3 to Ana 🎉: thanks for your “photo”; we're on sale: buy now – Jo";
        var message = bot.Message(text);
        message["deliveryMode"] = "expectReplies";
        using var response = await bot.Post(message);
        var expected = Encoding.UTF8.GetString(VerdictJson.ToUtf8(SmallModel.Coach.Score(new DraftInput(text))));
        Assert.Contains($"\"channelData\":{{\"verdict\":{expected}}}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_cannot_see_the_card_are_told_the_same()
    {
        var reply = await bot.Ask(Post);
        foreach (var text in new[] { reply.GetProperty("summary"), reply.GetProperty("speak"), reply.Card().GetProperty("speak"), reply.Card().GetProperty("fallbackText") })
        {
            Assert.Contains("of 100, about the brand. Tone", text.GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_unsure_is_said_to_be()
    {
        await using var doubtful = await BotHost.Start(coach: SmallModel.DoubtfulCoach);
        var reply = await doubtful.Ask(Post);
        var words = reply.Card().Words();
        Assert.StartsWith("I am not sure about this draft", words, StringComparison.Ordinal);
        Assert.Contains("(not sure, so do not lean on this number)", words, StringComparison.Ordinal);
        Assert.Contains("not sure, perhaps", reply.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Equal("unsure", reply.GetProperty("channelData").GetProperty("verdict").GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("Καλημέρα σε όλους, ευχαριστούμε για τις φωτογραφίες σας!", "Greek")]
    [InlineData("大家好，谢谢你们分享的照片，明天见！", "Chinese")]
    [InlineData("Hola a todos, muchas gracias por las fotos que nos enviaron ayer, nos vemos mañana en la tienda", "Spanish")]
    [InlineData("Halo semuanya, terima kasih untuk foto yang kalian kirim kemarin, sampai jumpa besok di toko kami", "Indonesian")]
    public async Task A_language_it_was_not_measured_on_is_kindly_refused(string text, string language)
    {
        var reply = await AskAtOnce(text);
        Assert.Contains(language, reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("unsupported", reply.GetProperty("channelData").GetProperty("verdict").GetProperty("status").GetString());
        Assert.False(reply.TryGetProperty("attachments", out _));
    }

    [Theory]
    [InlineData("🎉🎉🎉 ❤️", "no words")]
    [InlineData("?!", "no words")]
    [InlineData("20000 of one letter", "cannot make out the words")]
    [InlineData("20001 of one letter", "I read up to 20,000")]
    public async Task An_odd_draft_gets_a_clear_answer_at_once(string text, string expected)
    {
        var draft = text.EndsWith("letter", StringComparison.Ordinal) ? new string('a', int.Parse(text[..5], CultureInfo.InvariantCulture)) : text;
        var reply = await AskAtOnce(draft);
        Assert.Contains(expected, reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_however_odd_is_an_exception() => Prop.ForAll<string>(text =>
    {
        var message = bot.Message($"{text}\nThanks for your photo, Sam! We are on sale: buy now. <p>&#{text.Length};");
        message["deliveryMode"] = "expectReplies";
        using var response = bot.Post(message).GetAwaiter().GetResult();
        return response.StatusCode == System.Net.HttpStatusCode.OK;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Buy **now** [click here](https://evil.example) our _beloved_ `jackets` # sale")]
    [InlineData("<img src=x onerror=alert(1)> <a href='https://evil.example'>buy now</a> <script>alert(1)</script> our sale")]
    [InlineData("Buy now\"},{\"type\":\"Action.OpenUrl\",\"title\":\"x\",\"url\":\"https://evil.example\"},{\"x\":\"our sale")]
    [InlineData("Buy ${spoken} now {{DATE(2026-01-01)}} ${$root.carried.text} our sale {{verb}}")]
    [InlineData("Buy \u202Enow\u202C our \u0007 sale \u2066today\u2069")]
    [InlineData("> [x](https://evil.example) **bold** “photo”\nBuy our [sale](https://evil.example) **now**")]
    public async Task No_draft_can_become_part_of_the_card(string text)
    {
        var reply = await bot.Ask(text);
        var cards = new List<JsonElement> { reply.Card() };
        cards.Add((await bot.Press("why", reply.Card().Data("Why?"))).Card());
        cards.Add((await bot.Press("change", reply.Card().Data("Why?"))).Card());
        foreach (var card in cards)
        {
            Assert.Empty(card.All("Action.OpenUrl"));
            Assert.Empty(card.All("Image"));
            Assert.DoesNotContain(card.All("TextBlock"), block => block.GetProperty("text").GetString()!.Contains("evil", StringComparison.Ordinal));
            Assert.Equal(2, card.Buttons().Count);
            Assert.DoesNotContain(card.Words(), c => UnseenCharacters.IsUnseen(c));
        }
    }

    [Fact]
    public async Task A_long_draft_is_shortened_to_what_counts_and_stays_small()
    {
        var filler = string.Join(' ', Enumerable.Repeat("The river runs past the old mill and the children look at the boats.", 12));
        var reply = await bot.Ask($"{filler} Our award-winning jackets are on sale, buy now! {filler} HURRY, BUY NOW, only today 50% off! {filler}");
        var card = reply.Card();
        var shown = string.Concat(card.All("TextRun").Where(r => r.TryGetProperty("highlight", out _)).Select(r => r.GetProperty("text").GetString()));
        Assert.InRange(shown.Length, 100, 800);
        Assert.Contains("award-winning", shown, StringComparison.Ordinal);
        Assert.Contains(" … ", shown, StringComparison.Ordinal);
        Assert.Contains("long draft", card.Words(), StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(card.GetRawText()) < BotLimits.CardBytes);
    }

    [Theory]
    [InlineData("Thanks for your photo, Sam! We are so glad you like our sale. ", 8_000)]
    [InlineData("Thanks “Sam” 🎉\n\"\\ our sale, buy now: ", 7_500)]
    [InlineData("Thanks 🎉 our sale, buy now: ", 20_000)]
    public async Task Cards_and_messages_stay_within_what_Teams_takes(string sentence, int length)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, length / sentence.Length));
        var message = bot.Message(text);
        message["deliveryMode"] = "expectReplies";
        using var response = await bot.Post(message);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(body.Length <= BotLimits.MessageUnits + 1500, $"{body.Length} units");
        using var document = JsonDocument.Parse(body);
        var card = document.RootElement.GetProperty("activities")[0].Card();
        var verdict = document.RootElement.GetProperty("activities")[0].GetProperty("channelData").GetProperty("verdict");
        foreach (var verb in new[] { "why", "change", "verdict" })
        {
            var answer = (await bot.Press(verb, card.Data("Why?"))).Card();
            Assert.True(Encoding.UTF8.GetByteCount(answer.GetRawText()) <= BotLimits.CardBytes, $"{verb}: {answer.GetRawText().Length}");
            if (verb == "why")
            {
                Conversations.ButtonTests.AddsUp(answer.Words(), verdict);
            }
        }
    }

    [Fact]
    public async Task No_draft_is_ever_logged()
    {
        await bot.Ask("> Secretquestion from Ana?\nSecretdraft: thanks for your photo, Sam!");
        await bot.Ask("Secretdraft nur für dich und mich und alle anderen auch");
        await bot.Press("why", new System.Text.Json.Nodes.JsonObject { ["text"] = "Secretdraft, thanks for your photo!" });
        using var broken = await bot.Post("""{"type":"message","text":"Secretdraft""");
        using var foreign = await bot.Post(bot.Message("Secretdraft", "https://evil.example"));
        using var refused = await bot.Post(bot.Message("Secretdraft", "http://127.0.0.1:9"));
        Assert.DoesNotContain("Secret", bot.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", bot.Log.All.Replace("HttpRequestException", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // The best of three: a busy machine may stall any one of them.
    private async Task<JsonElement> AskAtOnce(string text)
    {
        var best = long.MaxValue;
        JsonElement reply = default;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            reply = await bot.Ask(text);
            best = Math.Min(best, watch.ElapsedMilliseconds);
        }

        Assert.True(best < 100, $"took {best} ms");
        return reply;
    }
}
