using System.Collections.Concurrent;
using System.Text.Json;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReplyCoach.Bot.Tests.Hosting;

/// <summary>The other side: a channel that takes answers, or refuses them as it is told to.</summary>
public sealed class ChannelHost : IAsyncDisposable
{
    /// <summary>Hosts come and go by the hundred here: none watches its settings file, for the system has few watchers to give.</summary>
    internal static readonly string[] NoWatching = ["--hostBuilder:reloadConfigOnChange=false"];

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> manners = new();

    private ChannelHost(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single();

    public ConcurrentQueue<(string Path, JsonElement Activity)> Taken { get; } = new();

    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<ChannelHost> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(NoWatching);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new ChannelHost(app);
        app.Run(channel.Receive);
        await app.StartAsync();
        return channel;
    }

    /// <summary>Answers the next request with a status instead of taking it.</summary>
    public ChannelHost Then(int status, string? retryAfter = null, string? location = null)
    {
        manners.Enqueue(http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.RetryAfter = retryAfter;
            http.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        return this;
    }

    /// <summary>Never answers the next request.</summary>
    public ChannelHost ThenSilence()
    {
        manners.Enqueue(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        return this;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Receive(HttpContext http)
    {
        Asked.Enqueue(http.Request.Path);
        if (manners.TryDequeue(out var manner))
        {
            await manner(http);
            return;
        }

        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        // The raw target: ids keep their escapes.
        Taken.Enqueue((http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, body.RootElement.Clone()));
        http.Response.StatusCode = 201;
    }
}
