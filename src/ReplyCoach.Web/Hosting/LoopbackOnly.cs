using System.Net;

using ReplyCoach.Bot;
using ReplyCoach.Web.Api;

namespace ReplyCoach.Web.Hosting;

/// <summary>Keeps the API and the page to the person at this machine: there are no keys yet, so whoever is not plainly on it is
/// turned away. The bot's endpoints judge their callers themselves, and a health check tells nothing.</summary>
internal sealed class LoopbackOnly(RequestDelegate next)
{
    private static readonly PathString[] JudgedElsewhere = [BotRegistration.MessagesPath, Health.Path];

    // A proxy adds these, and behind a proxy everybody looks like loopback.
    private static readonly string[] ProxyMarks =
        ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-Original-For", "X-Original-Host", "X-Original-Proto"];

    public Task InvokeAsync(HttpContext context)
    {
        if (Array.Exists(JudgedElsewhere, path => context.Request.Path.StartsWithSegments(path)))
        {
            return next(context);
        }

        return Objection(context) is { } objection
            ? Problems.Of(StatusCodes.Status403Forbidden, "not-local", objection).ExecuteAsync(context)
            : next(context);
    }

    private static string? Objection(HttpContext context)
    {
        var request = context.Request;
        return context.Connection.RemoteIpAddress is not { } caller || !IPAddress.IsLoopback(caller)
                ? "This host answers only to the machine it runs on."
            : !IsLoopbackName(request.Host.Host)
                ? "This host answers only to the name localhost or a loopback address."
            : request.Headers.Any(header => IsProxyMark(header.Key))
                ? "This request came through a proxy, and this host answers only to the machine it runs on: call it directly."
            : request.Headers.Origin.Count > 0 && !IsOwnOrigin(request)
                ? "This request was sent by a page of another site."
            : null;
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsProxyMark(string header) =>
        header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || ProxyMarks.Contains(header, StringComparer.OrdinalIgnoreCase);

    private static bool IsOwnOrigin(HttpRequest request) =>
        string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
