using System.Diagnostics;
using System.Net;
using System.Text;

using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Api;

[Collection(RunningHostTests.Name)]
public sealed class HostileInputTests(RunningHost host)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"text\":\"a\"")]
    [InlineData("{'text':'a'}")]
    [InlineData("{\"text\":\"a\"} {\"text\":\"b\"}")]
    [InlineData("text=a")]
    public async Task A_body_that_is_no_JSON_is_said_to_be_none(string body) =>
        await Refused(Encoding.UTF8.GetBytes(body), HttpStatusCode.BadRequest, "invalid-json");

    [Fact]
    public async Task Nesting_without_end_is_refused() =>
        await Refused(Encoding.UTF8.GetBytes(new string('[', 100_000)), HttpStatusCode.BadRequest, "invalid-json");

    [Theory]
    [InlineData("""{"text":"half \ud83d a face"}""", "/text")]
    [InlineData("""[{"text":"whole"},{"text":"x","inReplyTo":"\udc00"}]""", "/1/inReplyTo")]
    public async Task Half_a_character_is_refused(string body, string pointer)
    {
        var problem = await Refused(Encoding.UTF8.GetBytes(body), HttpStatusCode.BadRequest, "malformed-text");
        Assert.Equal(pointer, problem.GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused() =>
        await Refused([.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8], HttpStatusCode.BadRequest, "not-utf8");

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        using var response = await host.Client.SendAsync(Calls.Score([.. Encoding.UTF8.Preamble, .. "{\"text\":\"Thanks, Ana!\"}"u8]));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Another_content_type_is_refused(string type) =>
        await Refused(Encoding.UTF8.GetBytes("""{"text":"a"}"""), HttpStatusCode.UnsupportedMediaType, "not-json", type);

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var request = Calls.Score("""{"text":"a"}""");
        request.Content!.Headers.ContentEncoding.Add("gzip");
        using var response = await host.Client.SendAsync(request);
        await Calls.ProblemOf(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Five_megabytes_in_one_draft_are_said_to_be_too_long() =>
        await Refused(Encoding.UTF8.GetBytes(Calls.Draft(new string('a', 5_000_000))), HttpStatusCode.BadRequest, "too-long");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_whether_its_length_is_told_or_not(bool told)
    {
        using var request = Calls.Score(new byte[(8 * 1024 * 1024) + 1]);
        request.Headers.TransferEncodingChunked = !told;
        using var response = await host.Client.SendAsync(request);
        Assert.Equal("too-large", (await Calls.ProblemOf(response, HttpStatusCode.RequestEntityTooLarge)).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n\t ", "empty")]
    public async Task An_empty_draft_is_said_to_be_empty(string text, string code) =>
        await Refused(Encoding.UTF8.GetBytes(Calls.Draft(text)), HttpStatusCode.BadRequest, code);

    [Theory]
    [InlineData("😀🎉😀🎉", "no-words")]
    [InlineData("Καλημέρα σε όλους, σας περιμένουμε σήμερα στο μαγαζί", "Greek")]
    [InlineData("大家早上好,欢迎今天来店里", "Chinese")]
    [InlineData("Buenos días a todos, gracias por venir hoy a la tienda", "Spanish")]
    [InlineData("Selamat pagi semua, terima kasih sudah datang hari ini", "Indonesian")]
    public async Task A_draft_it_was_not_measured_on_is_turned_down_kindly(string text, string mentions)
    {
        using var response = await Timed(() => Calls.Score(Calls.Draft(text)));
        var verdict = await Calls.JsonOf(response);
        Assert.Equal("unsupported", verdict.GetProperty("status").GetString());
        Assert.Contains(mentions, verdict.GetProperty("reason").GetRawText());
        Assert.Equal("null", verdict.GetProperty("focus").GetRawText());
    }

    [Fact]
    public async Task Twenty_thousand_times_one_letter_get_a_clear_answer()
    {
        using var response = await Timed(() => Calls.Score(Calls.Draft(new string('a', 20_000))));
        Assert.Equal("unsupported", (await Calls.JsonOf(response)).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("<script>alert(1)</script> <img src=x onerror=alert(1)> Thanks for coming to the shop today")]
    [InlineData("# Big news\n\n**We** are [here](https://example.com) `for` you\n\n> and you\n\n| a | b |\n|---|---|")]
    [InlineData("{{text}} ${text} %s '; DROP TABLE drafts; -- thanks for coming to the shop today")]
    public async Task Markup_is_only_text(string text)
    {
        using var response = await Timed(() => Calls.Score(Calls.Draft(text)));
        var verdict = await Calls.JsonOf(response);
        foreach (var evidence in verdict.GetProperty("ledger").EnumerateArray().SelectMany(row => row.GetProperty("evidence").EnumerateArray()))
        {
            Assert.Equal(text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()), evidence.GetProperty("text").GetString());
        }
    }

    private async Task<System.Text.Json.JsonElement> Refused(byte[] body, HttpStatusCode status, string code, string type = "application/json")
    {
        using var response = await Timed(() => Calls.Score(body, type));
        var problem = await Calls.ProblemOf(response, status);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        return problem;
    }

    // The quickest of a few: what is measured is the answer, not what else the machine was doing.
    private async Task<HttpResponseMessage> Timed(Func<HttpRequestMessage> request)
    {
        var quickest = TimeSpan.MaxValue;
        for (var attempt = 0; ; attempt++)
        {
            var clock = Stopwatch.StartNew();
            var response = await host.Client.SendAsync(request());
            quickest = TimeSpan.FromTicks(Math.Min(quickest.Ticks, clock.Elapsed.Ticks));
            if (quickest < Limit || attempt == 4)
            {
                Assert.True(quickest < Limit, $"The quickest of five answers took {quickest.TotalMilliseconds:0} ms.");
                return response;
            }

            response.Dispose();
        }
    }
}
