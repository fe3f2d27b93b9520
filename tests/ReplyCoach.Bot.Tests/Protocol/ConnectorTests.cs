using System.Net;
using System.Net.Sockets;

using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Protocol;

public sealed class ConnectorTests : IAsyncLifetime
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

    [Fact]
    public async Task An_answer_goes_to_the_conversation_as_a_reply_from_the_bot_to_the_person()
    {
        var message = bot.Message("hello", $"{channel.Url}/teams/", "19:room@thread.tacv2;messageid=1/2");
        using var response = await bot.Post(message);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (path, reply) = Assert.Single(channel.Taken);
        Assert.Equal($"/teams/v3/conversations/19%3Aroom%40thread.tacv2%3Bmessageid%3D1%2F2/activities/{message["id"]}", path);
        Assert.Equal(message["id"]!.GetValue<string>(), reply.GetProperty("replyToId").GetString());
        Assert.Equal("28:coach", reply.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("29:ana", reply.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("x", reply.GetProperty("recipient").GetProperty("aadObjectId").GetString());
        Assert.Equal("personal", reply.GetProperty("conversation").GetProperty("conversationType").GetString());
    }

    [Fact]
    public async Task An_activity_without_an_id_is_answered_in_the_conversation()
    {
        var message = bot.Message("hello", channel.Url, "c");
        message.Remove("id");
        using var response = await bot.Post(message);
        Assert.Equal("/v3/conversations/c/activities", Assert.Single(channel.Taken).Path);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_channel_that_asks_for_patience_gets_it(int status)
    {
        channel.Then(status).Then(status);
        var sending = bot.Post(bot.Message("hello", channel.Url));
        await time.UntilWaitingFor(TimeSpan.FromMilliseconds(250));
        time.Advance(TimeSpan.FromMilliseconds(250));
        await time.UntilWaitingFor(TimeSpan.FromMilliseconds(500));
        time.Advance(TimeSpan.FromMilliseconds(500));
        using var response = await sending;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(channel.Taken);
        Assert.Equal(3, channel.Asked.Count);
    }

    [Theory]
    [InlineData("1", 1000)]
    [InlineData("3600", 2000)]
    [InlineData("Sun, 22 Nov 2026 12:00:01 GMT", 1000)]
    public async Task Its_wish_how_long_is_heeded_up_to_a_limit(string retryAfter, int milliseconds)
    {
        channel.Then(429, retryAfter);
        var sending = bot.Post(bot.Message("hello", channel.Url));
        await time.UntilWaitingFor(TimeSpan.FromMilliseconds(milliseconds));
        time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        using var response = await sending;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(channel.Taken);
    }

    [Fact]
    public async Task After_three_refusals_the_turn_fails_and_may_come_again()
    {
        channel.Then(429, "0").Then(429, "0").Then(429, "0");
        var message = bot.Message("hello", channel.Url);
        var sending = bot.Post(message);
        while (!sending.IsCompleted)
        {
            time.Advance(TimeSpan.Zero);
            await Task.Delay(1);
        }

        using var failed = await sending;
        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        Assert.Equal(3, channel.Asked.Count);
        using var again = await bot.Post(message);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(channel.Taken);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Where_there_is_no_use_in_trying_again_none_is_made(int status)
    {
        channel.Then(status);
        using var response = await bot.Post(bot.Message("hello", channel.Url));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Single(channel.Asked);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await ChannelHost.Start();
        channel.Then(307, location: $"{elsewhere.Url}/v3/conversations/c/activities");
        using var response = await bot.Post(bot.Message("hello", channel.Url));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Empty(elsewhere.Asked);
    }

    [Fact]
    public async Task A_channel_that_says_nothing_is_given_up()
    {
        channel.ThenSilence();
        var sending = bot.Post(bot.Message("hello", channel.Url));
        await time.UntilWaitingFor(TimeSpan.FromSeconds(3));
        while (channel.Asked.IsEmpty)
        {
            await Task.Delay(5);
        }

        time.Advance(TimeSpan.FromSeconds(3));
        using var response = await sending;
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Single(channel.Asked);
    }

    [Fact]
    public async Task A_turn_has_its_own_time_limit()
    {
        await using var hasty = await BotHost.Start(time: time, settings: ("Bot:TurnTimeLimit", "00:00:01"));
        channel.Then(429, "2");
        var message = hasty.Message("hello", channel.Url);
        var sending = hasty.Post(message);
        await time.UntilWaitingFor(TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(1));
        using var late = await sending;
        Assert.Equal(HttpStatusCode.GatewayTimeout, late.StatusCode);
        using var again = await hasty.Post(message);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(channel.Taken);
    }

    [Fact]
    public async Task A_turn_is_finished_though_the_channel_has_hung_up()
    {
        channel.Then(429, "1");
        using var hangUp = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(bot.Message("hello", channel.Url).ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
        };
        var sending = bot.Http.SendAsync(request, hangUp.Token);
        await time.UntilWaitingFor(TimeSpan.FromSeconds(1));
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        time.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; channel.Taken.IsEmpty && i < 400; i++)
        {
            await Task.Delay(5);
        }

        Assert.Single(channel.Taken);
    }

    [Fact]
    public async Task Nobody_at_home_is_a_failed_turn()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var response = await bot.Post(bot.Message("hello", $"http://127.0.0.1:{port}"));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task Localhost_by_name_is_reached()
    {
        var port = new Uri(channel.Url).Port;
        using var response = await bot.Post(bot.Message("hello", $"http://localhost:{port}/_connector"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("/_connector/v3/conversations/", Assert.Single(channel.Taken).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://evil.example#@localhost/")]
    [InlineData("http://localhost@evil.example/")]
    [InlineData("http://user:pass@localhost/")]
    [InlineData("http://localhost/?x=")]
    [InlineData("http://localhost/#x")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://0x0a000001/")]
    [InlineData("https://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://localhost/")]
    [InlineData("localhost")]
    [InlineData("")]
    public async Task Answers_go_to_this_machine_only(string serviceUrl)
    {
        using var response = await bot.Post(bot.Message("BUY NOW, and save", serviceUrl));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("LoopbackOnly", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_there_is_nowhere_to_answer()
    {
        using var response = await bot.Post(bot.Message("hello"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("serviceUrl", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
