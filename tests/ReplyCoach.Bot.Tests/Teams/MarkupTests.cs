using System.Text.Json.Nodes;

using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Teams;

/// <summary>A draft scores the same wherever it is pasted: looked at through what the buttons take along.</summary>
public sealed class MarkupTests : IAsyncLifetime
{
    private BotHost bot = null!;

    public async Task InitializeAsync() => bot = await BotHost.Start();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("<at>Reply Coach</at> Thanks for your photo, Sam!", "Thanks for your photo, Sam!")]
    [InlineData("<at>Reply Coach</at>&nbsp;Thanks &amp; see you soon", "Thanks & see you soon")]
    [InlineData("<p>Thanks for your photo.</p><p>See you soon</p>", "Thanks for your photo.\nSee you soon")]
    [InlineData("Thanks for your photo.<br>See you<br/>soon", "Thanks for your photo.\nSee you\nsoon")]
    [InlineData("Thanks &lt;3 for your &quot;photo&quot; &#39;Sam&#39;", "Thanks <3 for your \"photo\" 'Sam'")]
    [InlineData("Thanks for your photo, &amp;lt; Sam", "Thanks for your photo, &lt; Sam")]
    [InlineData("Thanks for x < y and a > b, Sam", "Thanks for x < y and a > b, Sam")]
    [InlineData("Thanks <b>so much</b> for your photo <3", "Thanks <b>so much</b> for your photo <3")]
    [InlineData("<div><span style=\"color:red\">Thanks for your photo</span></div>", "Thanks for your photo")]
    [InlineData("  Thanks for your photo\r\nSam  ", "  Thanks for your photo\r\nSam  ")]
    [InlineData("Thanks for the <at>photo", "Thanks for the photo")]
    [InlineData("Thanks for </at> the photo </p> now", "Thanks for  the photo \n now")]
    public async Task What_Teams_adds_is_taken_off(string text, string draft) => Assert.Equal((draft, null), await Read(bot.Message(text)));

    [Fact]
    public async Task The_bots_own_name_goes_and_everybody_elses_stays()
    {
        var message = bot.Message("<at>Coach</at> Hey <at>Ana &amp; Co</at>, thanks for your photo!");
        message["entities"] = new JsonArray(
            Mention("28:coach", "Coach", "<at>Coach</at>"), Mention("29:ana", "Ana & Co", "<at>Ana &amp; Co</at>"), new JsonObject { ["type"] = "clientInfo", ["locale"] = "en" }, null);
        Assert.Equal(("Hey Ana & Co, thanks for your photo!", null), await Read(message));
    }

    [Theory]
    [InlineData("> Does it fit a 14in frame?\nIt does, Sam!", "It does, Sam!", "Does it fit a 14in frame?")]
    [InlineData("> Love it.\r\n> Does it fit?\r\n\r\nIt does, Sam!", "It does, Sam!", "Love it.\nDoes it fit?")]
    [InlineData("&gt; Does it fit?<br>It does, Sam!", "It does, Sam!", "Does it fit?")]
    [InlineData("<at>Reply Coach</at> > Does it fit?\nIt does, Sam!", "It does, Sam!", "Does it fit?")]
    [InlineData(">Does it fit?\nIt does, Sam!", "It does, Sam!", "Does it fit?")]
    [InlineData(">>> BIG SALE <<<\nBuy now", ">>> BIG SALE <<<\nBuy now", null)]
    [InlineData("It does, Sam!\n> Does it fit?", "It does, Sam!\n> Does it fit?", null)]
    [InlineData("> It does fit, Sam!", "It does fit, Sam!", null)]
    [InlineData("<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"1\"><strong itemprop=\"mri\" itemid=\"29:sam\">Sam</strong><span itemprop=\"time\" itemid=\"1\"></span><p itemprop=\"preview\">Does it fit?</p></blockquote><p>It does, Sam!</p>", "It does, Sam!", "Does it fit?")]
    public async Task What_is_quoted_above_a_draft_is_the_message_it_answers(string text, string draft, string? inReplyTo) =>
        Assert.Equal((draft, inReplyTo), await Read(bot.Message(text)));

    [Fact]
    public async Task A_quote_in_the_HTML_beside_the_text_is_found()
    {
        var message = bot.Message("Does it fit? It does & gladly, Sam!");
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = "<blockquote itemtype=\"http://schema.skype.com/Reply\"><strong itemid=\"29:sam\">Sam</strong><span></span><p>Does it <em>fit</em>?</p></blockquote><p>It does &amp; <strong>gladly</strong>, Sam!</p>",
        });
        Assert.Equal(("It does & gladly, Sam!", "Does it fit?"), await Read(message));
    }

    [Fact]
    public async Task The_coachs_own_words_are_nothing_that_a_draft_answers()
    {
        var message = bot.Message("<blockquote><strong itemid=\"28:coach\">Reply Coach</strong><p>Hello! Have a seat.</p></blockquote>Thanks for your photo, Sam!");
        Assert.Equal(("Thanks for your photo, Sam!", null), await Read(message));
    }

    [Theory]
    [InlineData(true, "28:other", "Does it fit?")]
    [InlineData(false, "28:other", "Does it fit?")]
    [InlineData(true, "28:coach", null)]
    public async Task A_referenced_message_is_what_the_draft_answers(bool asText, string sender, string? expected)
    {
        var reference = new JsonObject { ["messageId"] = "1", ["messagePreview"] = "Does it fit?", ["messageSender"] = new JsonObject { ["application"] = new JsonObject { ["id"] = sender } } };
        var message = bot.Message("It does, Sam!");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "messageReference", ["content"] = asText ? reference.ToJsonString() : reference });
        Assert.Equal(("It does, Sam!", expected), await Read(message));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("\ud800")]
    public async Task A_broken_reference_is_passed_over(string content)
    {
        var message = bot.Message("It does fit, Sam!");
        message["attachments"] = new JsonArray(null, new JsonObject { ["contentType"] = "messageReference", ["content"] = content }, new JsonObject { ["contentType"] = "text/html", ["content"] = 5 });
        Assert.Equal(("It does fit, Sam!", null), await Read(message));
    }

    [Theory]
    [InlineData('<')]
    [InlineData('&')]
    [InlineData('>')]
    public async Task A_wall_of_marks_takes_no_time(char mark)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await bot.Ask(new string(mark, 19_000) + " thanks for the photo");
        Assert.True(watch.ElapsedMilliseconds < 1000, $"took {watch.ElapsedMilliseconds} ms");
    }

    private static JsonObject Mention(string id, string name, string text) =>
        new() { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name }, ["text"] = text };

    private async Task<(string? Draft, string? InReplyTo)> Read(JsonObject message)
    {
        var data = (await bot.Ask(message)).Card().Data("Why?");
        return (data["text"]?.GetValue<string>(), data["inReplyTo"]?.GetValue<string>());
    }
}
