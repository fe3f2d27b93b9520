using System.Net;
using System.Net.Http.Headers;

using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Protocol;

public sealed class CallerTrustTests : IAsyncLifetime
{
    private BotHost bot = null!;

    public async Task InitializeAsync() => bot = await BotHost.Start();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("localhost:3978")]
    [InlineData("127.0.0.1:80")]
    [InlineData("[::1]:3978")]
    public async Task A_program_on_this_machine_is_let_in(string host)
    {
        Assert.Equal(HttpStatusCode.OK, await Status(headers => headers.Host = host));
    }

    [Theory]
    [InlineData("coach.example")]
    [InlineData("localhost.example")]
    [InlineData("localhost.")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("127.0.0.2")]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("[2001:db8::1]")]
    public async Task A_foreign_host_name_ends_the_trust(string host)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(headers => headers.Host = host));
    }

    [Theory]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Anything", "")]
    [InlineData("X-Original-For", "127.0.0.1")]
    [InlineData("X-Original-Host", "localhost")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("CF-Connecting-IP", "127.0.0.1")]
    [InlineData("True-Client-IP", "127.0.0.1")]
    [InlineData("X-Client-IP", "127.0.0.1")]
    [InlineData("Fastly-Client-IP", "127.0.0.1")]
    public async Task A_forwarding_header_ends_the_trust(string name, string value)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(headers => headers.TryAddWithoutValidation(name, value)));
    }

    [Theory]
    [InlineData("203.0.113.5")]
    [InlineData("10.0.0.7")]
    [InlineData("::ffff:192.168.0.9")]
    [InlineData("2001:db8::1")]
    public async Task Another_machine_is_turned_away(string address)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(BotHost.From(address)));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task Every_way_of_writing_this_machine_is_known(string address)
    {
        Assert.Equal(HttpStatusCode.OK, await Status(BotHost.From(address)));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Unauthorized)]
    [InlineData("null", HttpStatusCode.Unauthorized)]
    [InlineData("http://localhost:3978", HttpStatusCode.OK)]
    public async Task A_web_page_elsewhere_cannot_call_through_the_browser(string origin, HttpStatusCode expected)
    {
        Assert.Equal(expected, await Status(headers => headers.TryAddWithoutValidation("Origin", origin)));
    }

    [Fact]
    public async Task A_token_does_not_help_yet()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(headers =>
        {
            headers.Authorization = new AuthenticationHeaderValue("Bearer", "eyJhbGciOiJub25lIn0.e30.");
            headers.Host = "coach.example";
        }));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_Development_nobody_is_let_in(string environment)
    {
        await using var production = await BotHost.Start(environment);
        using var response = await production.Post(production.Message("hello"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Contains("Development", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_turned_away_learns_nothing_of_the_body()
    {
        using var response = await bot.Post("{ not json", headers: headers => headers.Host = "coach.example");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private async Task<HttpStatusCode> Status(Action<HttpRequestHeaders> headers)
    {
        var hello = bot.Message("hello");
        hello["deliveryMode"] = "expectReplies";
        using var response = await bot.Post(hello, headers);
        return response.StatusCode;
    }
}
