using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ReplyCoach.Hosts.Tests.Api;

/// <summary>Calls as a program makes them, and what comes back.</summary>
internal static class Calls
{
    public static HttpRequestMessage Score(string body) => To("/api/v1/score", body);

    public static HttpRequestMessage Score(byte[] body, string type = "application/json") => To("/api/v1/score", body, type);

    public static HttpRequestMessage To(string path, string body) => To(path, Encoding.UTF8.GetBytes(body), "application/json");

    public static HttpRequestMessage To(string path, byte[] body, string type) => new(HttpMethod.Post, path)
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } },
    };

    /// <summary>A draft as JSON.</summary>
    public static string Draft(string text, string? inReplyTo = null, string? id = null) => JsonSerializer.Serialize(new { id, text, inReplyTo });

    /// <summary>The problem in an answer, once it is seen to be one.</summary>
    public static async Task<JsonElement> ProblemOf(HttpResponseMessage response, HttpStatusCode status)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Equal("about:blank", problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    /// <summary>The JSON of an answer that went well.</summary>
    public static async Task<JsonElement> JsonOf(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(body).RootElement;
    }
}
