using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReplyCoach.Bot.Teams;

/// <summary>How Teams names a message that is quoted above another.</summary>
internal sealed record MessageReference(string? MessagePreview, MessageSender? MessageSender);

/// <summary>Who wrote the quoted message.</summary>
internal sealed record MessageSender(SendingApplication? Application);

/// <summary>A bot or an app.</summary>
internal sealed record SendingApplication(string? Id);

/// <summary>JSON of what Teams adds, source-generated.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MessageReference))]
internal sealed partial class TeamsJson : JsonSerializerContext;

/// <summary>Reads text out of JSON that somebody else wrote.</summary>
internal static class ForeignJson
{
    /// <summary>The text, or null when it is none, or holds half a character.</summary>
    public static string? TextOrNull(this JsonElement? element)
    {
        try
        {
            return element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 alone: well-formed JSON, but no text.
            return null;
        }
    }
}
