using System.Text.Json;

using Microsoft.AspNetCore.Http;

namespace ReplyCoach.Bot.Protocol;

/// <summary>Reads one activity from a request, or says why not.</summary>
internal static class ActivityReader
{
    public static async Task<ActivityReading> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return new ActivityReading.Refused(StatusCodes.Status415UnsupportedMediaType, "Only JSON is read here", "Send the activity as application/json.");
        }

        if (await ReadBody(request, cancellationToken) is not { } body)
        {
            return new ActivityReading.Refused(
                StatusCodes.Status413PayloadTooLarge, "The activity is too large", $"An activity may have up to {BotLimits.ActivityBytes / 1024} KB: send one post or reply at a time.");
        }

        try
        {
            var activity = JsonSerializer.Deserialize(body.Span, ProtocolJson.Plain.Activity);
            return activity is null ? Malformed("The body is null.") : Check(activity);
        }
        catch (JsonException fault)
        {
            return Malformed($"The body is not an activity: mind line {fault.LineNumber + 1 ?? 1}{(fault.Path is { Length: > 1 } path ? $", at {path}" : "")}.");
        }
    }

    private static ActivityReading Check(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Type))
        {
            return Malformed("The activity has no type.");
        }

        return string.IsNullOrWhiteSpace(activity.Conversation?.Id) ? Malformed("The activity has no conversation with an id.")
            : !Usable(activity.Conversation.Id) ? Malformed("The conversation's id cannot be used.")
            : activity.Id is { Length: > 0 } id && !Usable(id) ? Malformed("The activity's id cannot be used.")
            : new ActivityReading.Accepted(activity);
    }

    // Both ids become parts of a path when we answer; a dot or two would lead somewhere else.
    private static bool Usable(string id) => id.Length <= BotLimits.IdUnits && id is not ("." or "..");

    private static ActivityReading.Refused Malformed(string detail) => new(StatusCodes.Status400BadRequest, "This is no activity", detail);

    // Never more than the limit in memory, whatever Content-Length says; null when there is more.
    private static async Task<ReadOnlyMemory<byte>?> ReadBody(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > BotLimits.ActivityBytes)
        {
            return null;
        }

        var buffer = new byte[(int)(request.ContentLength ?? 4096) + 1];
        var length = 0;
        while (await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken) is > 0 and var read)
        {
            length += read;
            if (length > BotLimits.ActivityBytes)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, BotLimits.ActivityBytes + 1));
            }
        }

        return buffer.AsMemory(0, length);
    }
}

/// <summary>What came of reading a request.</summary>
internal abstract record ActivityReading
{
    public sealed record Accepted(Activity Activity) : ActivityReading;

    public sealed record Refused(int Status, string Title, string Detail) : ActivityReading;
}
