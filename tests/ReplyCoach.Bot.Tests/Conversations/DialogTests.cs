using System.Net;
using System.Text.Json.Nodes;

using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Conversations;

public sealed class DialogTests : IAsyncLifetime
{
    private readonly ManualTime time = new();
    private BotHost bot = null!;
    private ChannelHost channel = null!;

    public async Task InitializeAsync()
    {
        bot = await BotHost.Start(time: time);
        channel = await ChannelHost.Start();
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello")]
    [InlineData("HEY!")]
    [InlineData("<at>Reply Coach</at> hello&nbsp;")]
    public async Task A_hello_is_answered_with_a_hello(string text) =>
        Assert.Contains("Hello! Have a seat.", (await bot.Ask(text)).Card().Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData("help")]
    [InlineData("Help!")]
    [InlineData("/help")]
    [InlineData("What can you do?")]
    public async Task A_call_for_help_is_answered_with_two_examples_to_press(string text)
    {
        var help = (await bot.Ask(text)).Card();
        Assert.Contains("what I can do", help.Words(), StringComparison.Ordinal);
        Assert.Equal(2, help.Buttons().Count);
        foreach (var button in help.Buttons())
        {
            var pressed = bot.Message(null);
            pressed["value"] = help.Data(button!);
            Assert.Contains("Why?", (await bot.Ask(pressed)).Card().Buttons());
        }
    }

    [Theory]
    [InlineData("Help us choose the colour of our next mug: green or blue?")]
    [InlineData("hi Ana, thanks for your photo!")]
    [InlineData("Hey! We are open again tomorrow.")]
    [InlineData("> Is anybody there?\nhello")]
    public async Task A_longer_text_that_begins_like_a_command_is_a_draft(string text) =>
        Assert.Contains("Why?", (await bot.Ask(text)).Card().Buttons());

    [Fact]
    public async Task Pictures_alone_get_a_kind_sentence()
    {
        var message = bot.Message("");
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://x/y.png" });
        Assert.Contains("I only read words", (await bot.Ask(message)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("<at>Reply Coach</at>&nbsp;")]
    [InlineData("<p></p>")]
    public async Task A_message_without_words_gets_a_kind_sentence(string? text)
    {
        var reply = await bot.Ask(bot.Message(text));
        Assert.Contains("Paste the post or reply", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("plain", reply.GetProperty("textFormat").GetString());
    }

    [Fact]
    public async Task Whoever_joins_is_welcomed_once()
    {
        Assert.Contains("Welcome", Assert.Single(await bot.AskAll(Joined("28:coach"))).Card().Words(), StringComparison.Ordinal);
        Assert.Empty(await bot.AskAll(Joined("29:ana")));
        Assert.Empty(await bot.AskAll(Joined("28:coach")));
        Assert.Empty(await bot.AskAll(Installed("add")));
        Assert.Single(await bot.AskAll(Joined("29:ana", "another room")));
    }

    [Fact]
    public async Task An_installation_is_welcomed_once_and_again_after_it_was_taken_back()
    {
        Assert.Single(await bot.AskAll(Installed("add")));
        Assert.Empty(await bot.AskAll(Joined("28:coach")));
        Assert.Empty(await bot.AskAll(Installed("add-upgrade")));
        Assert.Empty(await bot.AskAll(Installed("remove")));
        Assert.Single(await bot.AskAll(Installed("add")));
    }

    [Fact]
    public async Task A_welcome_that_was_not_delivered_is_still_owed()
    {
        channel.Then(500);
        using var failed = await bot.Post(Sent(Joined("28:coach")));
        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        using var again = await bot.Post(Sent(Joined("29:ana")));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(channel.Taken);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task Everything_else_is_taken_note_of_and_nothing_is_said(string type)
    {
        var activity = bot.Message("BUY NOW");
        activity["type"] = type;
        Assert.Empty(await bot.AskAll((JsonObject)activity.DeepClone()));
        using var response = await bot.Post(Sent(activity));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(channel.Asked);
    }

    [Fact]
    public async Task Other_invokes_are_taken_note_of()
    {
        var invoke = bot.Message(null);
        invoke["type"] = "invoke";
        invoke["name"] = "composeExtension/query";
        using var response = await bot.Post(invoke);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_activity_that_is_delivered_again_is_not_answered_again()
    {
        var message = Sent(bot.Message("hello"));
        for (var i = 0; i < 3; i++)
        {
            using var response = await bot.Post(message);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Single(channel.Taken);
        message["conversation"]!["id"] = "another room";
        using var elsewhere = await bot.Post(message);
        Assert.Equal(2, channel.Taken.Count);
    }

    [Fact]
    public async Task Twenty_at_a_time_of_one_activity_are_answered_once()
    {
        var message = Sent(bot.Message("Thanks for your photo, Sam!"));
        var responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.Post(message)));
        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Single(channel.Taken);
    }

    private JsonObject Joined(string who, string conversation = "room")
    {
        var update = bot.Message(null, conversation: conversation);
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = who });
        return update;
    }

    private JsonObject Installed(string action)
    {
        var update = bot.Message(null, conversation: "room");
        update["type"] = "installationUpdate";
        update["action"] = action;
        return update;
    }

    private JsonObject Sent(JsonObject activity)
    {
        activity.Remove("deliveryMode");
        activity["serviceUrl"] = channel.Url;
        return activity;
    }
}
