using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ReplyCoach.Bot.Protocol;

/// <summary>Sends answers to the channel, with patience where it asks for some.</summary>
internal sealed partial class Connector(HttpClient http, IOptions<BotOptions> options, TimeProvider time, ILogger<Connector> log)
{
    // Teams asks to try again on these (learn.microsoft.com, rate-limit: 412, 429, 502, 504).
    private static readonly HashSet<HttpStatusCode> TryAgain =
        [HttpStatusCode.PreconditionFailed, HttpStatusCode.TooManyRequests, HttpStatusCode.BadGateway, HttpStatusCode.GatewayTimeout];

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    /// <summary>Sends one answer to an activity whose service address has been allowed.</summary>
    /// <returns>Whether the channel took it.</returns>
    public async Task<bool> Send(Activity activity, Reply reply, CancellationToken cancellationToken)
    {
        var address = ServiceAddress.AnswersTo(activity);
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, ProtocolJson.Plain.Reply);
        for (var attempt = 1; ; attempt++)
        {
            var (taken, pause) = await SendOnce(address, body, attempt, cancellationToken);
            if (taken || pause is null || attempt == options.Value.SendAttempts)
            {
                return taken;
            }

            await Task.Delay(pause.Value, time, cancellationToken);
        }
    }

    /// <summary>Only to this machine, whatever a name resolves to or an answer redirects to.</summary>
    public static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = Connect,
    };

    // The pause is null when there is no use in trying again.
    private async Task<(bool Taken, TimeSpan? Pause)> SendOnce(Uri address, byte[] body, int attempt, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.SendTimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            using var response = await http.PostAsync(address, content, either.Token);
            if (response.IsSuccessStatusCode)
            {
                return (true, null);
            }

            LogRefused(log, (int)response.StatusCode, attempt);
            return (false, TryAgain.Contains(response.StatusCode) ? Pause(response.Headers.RetryAfter, attempt) : null);
        }
        catch (HttpRequestException fault)
        {
            LogUnreachable(log, fault.HttpRequestError, attempt);
            return (false, null);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // Perhaps it was taken and only the answer is late: sending again could say it twice.
            LogTooSlow(log, options.Value.SendTimeLimit, attempt);
            return (false, null);
        }
    }

    private TimeSpan Pause(RetryConditionHeaderValue? asked, int attempt)
    {
        var pause = asked?.Delta ?? (asked?.Date - time.GetUtcNow()) ?? FirstPause * Math.Pow(2, attempt - 1);
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause < options.Value.LongestRetryPause ? pause : options.Value.LongestRetryPause;
    }

    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(context.DnsEndPoint.Host, out var address) ? [address] : new[] { IPAddress.Loopback, IPAddress.IPv6Loopback };
        SocketException? last = null;
        foreach (var each in addresses.Where(IPAddress.IsLoopback))
        {
            var socket = new Socket(each.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(each, context.DnsEndPoint.Port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException fault)
            {
                socket.Dispose();
                last = fault;
            }
            catch (OperationCanceledException)
            {
                socket.Dispose();
                throw;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostUnreachable);
    }

    [LoggerMessage(1, LogLevel.Warning, "The channel answered {Status} to attempt {Attempt}.")]
    private static partial void LogRefused(ILogger log, int status, int attempt);

    [LoggerMessage(2, LogLevel.Warning, "The channel could not be reached ({Error}), attempt {Attempt}.")]
    private static partial void LogUnreachable(ILogger log, HttpRequestError error, int attempt);

    [LoggerMessage(3, LogLevel.Warning, "The channel did not answer within {Limit}, attempt {Attempt}.")]
    private static partial void LogTooSlow(ILogger log, TimeSpan limit, int attempt);
}
