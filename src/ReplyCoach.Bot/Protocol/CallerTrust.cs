using System.Net;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace ReplyCoach.Bot.Protocol;

/// <summary>Who may call without a token: programs on this very machine, while the host runs in Development. Everything that hints
/// at somebody in between (a forwarding header, a foreign Host, a web page elsewhere) ends that trust.</summary>
internal sealed class CallerTrust(IHostEnvironment environment)
{
    private static readonly string[] ForwardingHeaders =
    [
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ProxyUser-Ip", "CF-Connecting-IP", "CF-Ray", "True-Client-IP",
        "Fastly-Client-IP", "Fly-Client-IP", "X-Azure-ClientIP", "X-Azure-SocketIP", "X-Appengine-User-Ip", "X-Envoy-External-Address", "Client-IP",
    ];

    // The second is what ASP.NET Core's own middleware leaves behind after it has taken a forwarding header at its word.
    private static readonly string[] ForwardingPrefixes = ["X-Forwarded", "X-Original"];

    /// <summary>Why the caller is not trusted, or null.</summary>
    public string? Refusal(HttpContext http)
    {
        if (!environment.IsDevelopment())
        {
            return "Callers without a checked token are let in only in Development, and tokens are not checked yet.";
        }

        if (http.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
        {
            return "Callers without a checked token are let in only from this machine.";
        }

        if (!IsLoopbackName(http.Request.Host.Host))
        {
            return "Without a checked token the Host must be localhost, 127.0.0.1 or [::1].";
        }

        foreach (var name in http.Request.Headers.Keys)
        {
            if (ForwardingHeaders.Contains(name, StringComparer.OrdinalIgnoreCase)
                || ForwardingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                return $"The header {name} says that somebody stands in between; without a checked token nobody may.";
            }
        }

        // A page on another site can make a browser on this machine call us; programs send no Origin.
        return http.Request.Headers.TryGetValue(HeaderNames.Origin, out var origin)
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsLoopbackName(page.Host))
                ? "The request comes from a web page elsewhere."
                : null;
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";
}
