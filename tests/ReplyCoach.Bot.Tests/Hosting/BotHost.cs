using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

using ReplyCoach.Core;

namespace ReplyCoach.Bot.Tests.Hosting;

/// <summary>The bot in a real Kestrel on a port of its own, reached over HTTP.</summary>
public sealed class BotHost : IAsyncDisposable
{
    /// <summary>A request with this header seems to come from the address that it names.</summary>
    private const string ComesFrom = "Test-Comes-From";

    private readonly WebApplication app;
    private int count;

    private BotHost(WebApplication app, LogRecorder log)
    {
        this.app = app;
        Log = log;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public LogRecorder Log { get; }

    public static async Task<BotHost> Start(
        string environment = "Development", Coach? coach = null, TimeProvider? time = null, string? content = null, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = ChannelHost.NoWatching });
        builder.Configuration["Content:Folder"] = content ?? Repository.Root;
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        var log = new LogRecorder();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(coach ?? SmallModel.Coach);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddReplyCoachBot(builder.Configuration);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Use((http, next) =>
        {
            http.Connection.RemoteIpAddress = http.Request.Headers.TryGetValue(ComesFrom, out var from) ? IPAddress.Parse(from!) : http.Connection.RemoteIpAddress;
            return next(http);
        });
        app.MapReplyCoachBot();
        await app.StartAsync();
        return new BotHost(app, log);
    }

    /// <summary>A message of a person, as Teams would deliver it.</summary>
    public JsonObject Message(string? text, string? serviceUrl = null, string conversation = "19:room@thread.tacv2") => new()
    {
        ["type"] = "message",
        ["id"] = $"activity-{Interlocked.Increment(ref count)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "29:ana", ["name"] = "Ana", ["aadObjectId"] = "x" },
        ["recipient"] = new JsonObject { ["id"] = "28:coach", ["name"] = "Reply Coach" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        ["text"] = text,
        ["locale"] = "en-US",
        ["somethingNew"] = new JsonObject { ["nobody"] = "knows" },
    };

    public Task<HttpResponseMessage> Post(JsonNode activity, Action<HttpRequestHeaders>? headers = null) => Post(activity.ToJsonString(), headers: headers);

    public async Task<HttpResponseMessage> Post(string body, string contentType = "application/json", Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        headers?.Invoke(request.Headers);
        return await Http.SendAsync(request);
    }

    /// <summary>The one answer to a message, in the HTTP response.</summary>
    public async Task<JsonElement> Ask(JsonObject activity)
    {
        var answers = await AskAll(activity);
        return Assert.Single(answers);
    }

    public Task<JsonElement> Ask(string text) => Ask(Message(text));

    public async Task<IReadOnlyList<JsonElement>> AskAll(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await Post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return [.. body.RootElement.GetProperty("activities").EnumerateArray().Select(a => a.Clone())];
    }

    /// <summary>The answer to a pressed Action.Execute.</summary>
    public async Task<JsonElement> Press(string verb, JsonNode? data, string conversation = "19:room@thread.tacv2")
    {
        var invoke = Message(null, conversation: conversation);
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data?.DeepClone() } };
        using var response = await Post(invoke);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return body.RootElement.Clone();
    }

    /// <summary>A request that seems to come from elsewhere.</summary>
    public static Action<HttpRequestHeaders> From(string address) => headers => headers.Add(ComesFrom, address);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
