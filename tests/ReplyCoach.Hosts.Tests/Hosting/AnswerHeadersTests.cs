using System.Net;

using ReplyCoach.Hosts.Tests.Api;

namespace ReplyCoach.Hosts.Tests.Hosting;

[Collection(RunningHostTests.Name)]
public sealed class AnswerHeadersTests(RunningHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/workbench.css")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health/live")]
    [InlineData("/no/such/page")]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string path)
    {
        using var response = await host.Client.GetAsync(path);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task The_page_comes_with_its_style_and_script(string environment)
    {
        await using var fresh = await HostProcess.StartAsync(environment);
        using var client = new HttpClient { BaseAddress = fresh.Address };
        foreach (var (path, type) in new[] { ("/", "text/html"), ("/workbench.css", "text/css"), ("/workbench.js", "text/javascript"), ("/favicon.svg", "image/svg+xml") })
        {
            using var response = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_is_well(string path)
    {
        using var response = await host.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task No_draft_is_ever_written_to_the_log()
    {
        const string secret = "zebrafinch";
        foreach (var body in new[] { $$"""{"text":"Come and see the {{secret}} today"}""", $$"""{"text":"{{secret}}","kind":"{{secret}}"}""", $$"""{"text":"{{secret}}""" })
        {
            using var answer = await host.Client.SendAsync(Calls.Score(body));
            using var reading = await host.Client.SendAsync(Calls.To("/reading", body));
        }

        Assert.Contains("/api/v1/score", host.Host.Written);
        Assert.DoesNotContain(secret, host.Host.Written);
    }
}
