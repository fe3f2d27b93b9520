using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Protocol;

public sealed class ActivityReaderTests : IAsyncLifetime
{
    private BotHost bot = null!;

    public async Task InitializeAsync()
    {
        bot = await BotHost.Start();
        await bot.Ask("warm up");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","conversation":null}""")]
    [InlineData("""{"type":"message","conversation":{}}""")]
    [InlineData("""{"type":"message","conversation":{"id":""}}""")]
    [InlineData("""{"type":"message","conversation":{"id":".."}}""")]
    [InlineData("""{"type":"message","id":"..","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":5,"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"text":{"a":1}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"text":"half \ud83d a character"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"membersAdded":"x"}""")]
    [InlineData("""{"type":"message","conversation":"c"}""")]
    public async Task What_is_no_activity_is_refused_with_a_sentence(string body)
    {
        using var response = await bot.Post(body);
        await IsProblem(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent([.. "{\"type\":\""u8, 0xFF, 0xFE, .. "\"}"u8]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await bot.Http.SendAsync(request);
        await IsProblem(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_hundred_brackets_deep_is_refused()
    {
        using var response = await bot.Post("""{"type":"message","conversation":{"id":"c"},"value":""" + new string('[', 100) + new string(']', 100) + "}");
        await IsProblem(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/xml")]
    public async Task Only_JSON_is_read(string contentType)
    {
        using var response = await bot.Post("""{"type":"message","conversation":{"id":"c"}}""", contentType);
        await IsProblem(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Five_megabytes_are_refused_whether_their_length_is_told_or_not(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        var body = Encoding.UTF8.GetBytes(bot.Message(new string('a', 5 * 1024 * 1024)).ToJsonString());
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        var watch = Stopwatch.StartNew();
        using var response = await bot.Http.SendAsync(request);
        Assert.True(watch.ElapsedMilliseconds < 1000, $"took {watch.ElapsedMilliseconds} ms with the upload");
        await IsProblem(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task The_largest_activity_is_read()
    {
        var hello = bot.Message("hello");
        hello["padding"] = "";
        hello["deliveryMode"] = "expectReplies";
        hello["padding"] = new string('p', BotLimits.ActivityBytes - Encoding.UTF8.GetByteCount(hello.ToJsonString()));
        using var most = await bot.Post(hello);
        Assert.Equal(HttpStatusCode.OK, most.StatusCode);
        hello["padding"] = hello["padding"]!.GetValue<string>() + "p";
        using var more = await bot.Post(hello);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, more.StatusCode);
    }

    [Fact]
    public async Task Whoever_asks_whether_somebody_is_at_home_gets_an_answer()
    {
        using var head = await bot.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/messages"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        using var get = await bot.Http.GetAsync(new Uri("/api/messages", UriKind.Relative));
        await IsProblem(get, HttpStatusCode.MethodNotAllowed);
        Assert.Contains("POST", get.Content.Headers.Allow);
    }

    private static async Task IsProblem(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.EndsWith(".", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
