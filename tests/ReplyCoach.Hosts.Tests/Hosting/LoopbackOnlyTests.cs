using System.Net;

using ReplyCoach.Hosts.Tests.Api;

namespace ReplyCoach.Hosts.Tests.Hosting;

[Collection(RunningHostTests.Name)]
public sealed class LoopbackOnlyTests(RunningHost host)
{
    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "coach.example")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    public async Task A_call_through_a_proxy_is_turned_away(string header, string value)
    {
        foreach (var path in new[] { "/", "/api/v1/score", "/openapi/v1.json", "/workbench.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { header, value } } };
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("coach.example")]
    [InlineData("coach.example:3978")]
    [InlineData("localhost.example")]
    public async Task A_foreign_host_name_is_turned_away(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = name } };
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task To_the_bot_a_foreign_host_name_is_a_caller_without_a_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
            Headers = { Host = "coach.example" },
        };
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_name_that_the_settings_allow_still_reaches_neither_page_nor_api()
    {
        await using var open = await HostProcess.StartAsync("Production", "--AllowedHosts=*");
        using var client = new HttpClient { BaseAddress = open.Address };
        foreach (var (path, status) in new[] { ("/", HttpStatusCode.Forbidden), ("/openapi/v1.json", HttpStatusCode.Forbidden), ("/health/live", HttpStatusCode.OK) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "coach.example" } };
            using var response = await client.SendAsync(request);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    public async Task A_page_of_another_site_is_turned_away(string origin)
    {
        using var request = Calls.Score("""{"text":"Thanks, Ana!"}""");
        request.Headers.Add("Origin", origin);
        using var response = await host.Client.SendAsync(request);
        var problem = await Calls.ProblemOf(response, HttpStatusCode.Forbidden);
        Assert.Equal("not-local", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Its_own_page_is_let_in()
    {
        using var request = Calls.Score("""{"text":"Thanks, Ana!"}""");
        request.Headers.Add("Origin", host.Host.Address.GetLeftPart(UriPartial.Authority));
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
