using System.Net;

namespace ReplyCoach.Bot.Protocol;

/// <summary>The address that a channel wants its answers at.</summary>
internal static class ServiceAddress
{
    /// <summary>Whether answers may be sent there (<see cref="ServiceUrlRule.LoopbackOnly"/>): plain http on this machine, and nothing
    /// in the address that could lead elsewhere.</summary>
    public static bool Allows(this ServiceUrlRule rule, string? serviceUrl) =>
        rule == ServiceUrlRule.LoopbackOnly
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0
        && IsLoopback(uri);

    /// <summary>Where the answer to an activity is posted.</summary>
    public static Uri AnswersTo(Activity activity)
    {
        var activities = $"{activity.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id!)}/activities";
        return new Uri(activity.Id is { Length: > 0 } id ? $"{activities}/{Uri.EscapeDataString(id)}" : activities);
    }

    private static bool IsLoopback(Uri uri) =>
        uri.IdnHost == "localhost" || (IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address));
}
