using System.Text.Json;

using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Api;

[Collection(RunningHostTests.Name)]
public sealed class OpenApiTests(RunningHost host)
{
    [Fact]
    public async Task Every_kind_of_verdict_is_as_described()
    {
        var (check, score) = await DescriptionAsync();
        var schema = score.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        var drafts = Drafts.All.Select(Drafts.Json).ToList();
        using var many = await host.Client.SendAsync(Calls.Score($"[{string.Join(',', drafts)}]"));
        Assert.Empty(check.FaultsOf(await Calls.JsonOf(many), schema));
        using var one = await host.Client.SendAsync(Calls.Score(drafts[1]));
        Assert.Empty(check.FaultsOf(await Calls.JsonOf(one), schema));
    }

    [Fact]
    public async Task Every_kind_of_problem_is_as_described()
    {
        var (check, score) = await DescriptionAsync();
        foreach (var (body, type, status) in new[]
        {
            ("{", "application/json", "400"), ("""{"text":""}""", "application/json", "400"), ("""{"text":1}""", "application/json", "400"), ("a", "text/plain", "415"),
        })
        {
            using var response = await host.Client.SendAsync(Calls.Score(System.Text.Encoding.UTF8.GetBytes(body), type));
            var schema = score.GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty("application/problem+json").GetProperty("schema");
            Assert.Equal(status, $"{(int)response.StatusCode}");
            Assert.Empty(check.FaultsOf(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement, schema));
        }
    }

    [Fact]
    public async Task A_request_as_described_is_taken()
    {
        var (check, score) = await DescriptionAsync();
        var schema = score.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        const string body = """{"text":"Thanks, Ana!","id":"1","inReplyTo":null,"kind":"reply","platform":"x","language":"en"}""";
        Assert.Empty(check.FaultsOf(JsonDocument.Parse(body).RootElement, schema));
        Assert.NotEmpty(check.FaultsOf(JsonDocument.Parse("""{"text":"a","kind":"essay"}""").RootElement, schema));
        using var response = await host.Client.SendAsync(Calls.Score(body));
        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task It_describes_the_API_and_nothing_else()
    {
        using var response = await host.Client.GetAsync("/openapi/v1.json");
        var document = await Calls.JsonOf(response);
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString());
        Assert.Equal(["/api/v1/score"], document.GetProperty("paths").EnumerateObject().Select(p => p.Name));
    }

    private async Task<(SchemaCheck Check, JsonElement Score)> DescriptionAsync()
    {
        using var response = await host.Client.GetAsync("/openapi/v1.json");
        var document = await Calls.JsonOf(response);
        return (new SchemaCheck(document), document.GetProperty("paths").GetProperty("/api/v1/score").GetProperty("post"));
    }
}
