using System.Net;
using System.Text;

using ReplyCoach.Core.Verdicts;
using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Api;

[Collection(RunningHostTests.Name)]
public sealed class ScoreTests(RunningHost host)
{
    [Fact]
    public async Task One_draft_gets_the_very_bytes_of_its_verdict()
    {
        foreach (var draft in Drafts.All)
        {
            var verdict = host.Coach.Score(draft);
            using var response = await host.Client.SendAsync(Calls.Score(Drafts.Json(draft)));
            if (verdict.Status == VerdictStatus.Invalid)
            {
                var problem = await Calls.ProblemOf(response, HttpStatusCode.BadRequest);
                Assert.Equal(verdict.Reason!.Code, problem.GetProperty("code").GetString());
                Assert.Equal(verdict.Reason.Message, problem.GetProperty("detail").GetString());
            }
            else
            {
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.Equal(VerdictJson.ToUtf8(verdict), await response.Content.ReadAsByteArrayAsync());
            }
        }
    }

    [Fact]
    public async Task An_array_gets_a_verdict_for_each_draft_in_order_invalid_ones_too()
    {
        using var response = await host.Client.SendAsync(Calls.Score($"[{string.Join(',', Drafts.All.Select(Drafts.Json))}]"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var expected = $"[{string.Join(',', Drafts.All.Select(d => Encoding.UTF8.GetString(VerdictJson.ToUtf8(host.Coach.Score(d)))))}]";
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Contains("\"status\":\"invalid\"", expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public async Task An_array_may_hold_up_to_a_thousand(int count)
    {
        var drafts = Enumerable.Range(0, count).Select(n => Calls.Draft(n % 2 == 0 ? Drafts.Brand : Drafts.Community, id: $"{n}"));
        using var response = await host.Client.SendAsync(Calls.Score($"[{string.Join(',', drafts)}]"));
        var verdicts = await Calls.JsonOf(response);
        Assert.Equal(Enumerable.Range(0, count).Select(n => $"{n}"), verdicts.EnumerateArray().Select(v => v.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_thousand_and_one_are_too_many()
    {
        using var response = await host.Client.SendAsync(Calls.Score($"[{string.Join(',', Enumerable.Repeat("""{"text":"hi"}""", 1_001))}]"));
        Assert.Equal("too-many-drafts", (await Calls.ProblemOf(response, HttpStatusCode.BadRequest)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_caller_who_leaves_is_let_go()
    {
        var body = $"[{string.Join(',', Enumerable.Repeat(Calls.Draft(string.Join(' ', Enumerable.Repeat(Drafts.Community, 50))), 1_000))}]";
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var leaving = Calls.Score(body);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            using var response = await host.Client.SendAsync(leaving, patience.Token);
        });
        using var next = await host.Client.SendAsync(Calls.Score("""{"text":"Thanks, Ana!"}"""));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.DoesNotContain("fail: ", host.Host.Written);
    }

    [Theory]
    [InlineData("""{"text":7}""", "/text")]
    [InlineData("""{"text":["a"]}""", "/text")]
    [InlineData("""{"text":"a","inReplyTo":{}}""", "/inReplyTo")]
    [InlineData("""{"text":"a","id":17}""", "/id")]
    [InlineData("""{"text":"a","kind":true}""", "/kind")]
    [InlineData("""[{"text":"a"},{"text":"b","platform":1}]""", "/1/platform")]
    [InlineData("""[{"text":"a"},[]]""", "/1")]
    [InlineData("\"a\"", "")]
    [InlineData("null", "")]
    public async Task A_wrong_type_is_pointed_at(string body, string pointer)
    {
        using var response = await host.Client.SendAsync(Calls.Score(body));
        var problem = await Calls.ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal("wrong-type", problem.GetProperty("code").GetString());
        Assert.Equal(pointer, problem.GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task Fields_that_nobody_asked_for_are_left_alone()
    {
        using var plain = await host.Client.SendAsync(Calls.Score("""{"text":"Thanks, Ana!"}"""));
        using var more = await host.Client.SendAsync(Calls.Score("""{"brand":{"name":["Kettles"]},"text":"Thanks, Ana!","score":99,"id":null}"""));
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await more.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("PUT", "/api/v1/score", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/scores", HttpStatusCode.NotFound)]
    public async Task Another_method_or_path_is_a_problem_too(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
