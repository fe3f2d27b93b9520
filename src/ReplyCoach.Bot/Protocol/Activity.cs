using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReplyCoach.Bot.Protocol;

/// <summary>What a channel tells the bot (Bot Framework activity schema), typed as far as we read it; the rest is kept as it came.</summary>
internal sealed record Activity
{
    public string Type { get; init; } = "";

    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Action { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public string? DeliveryMode { get; init; }

    public Account? From { get; init; }

    public Account? Recipient { get; init; }

    public Account? Conversation { get; init; }

    public IReadOnlyList<Account?>? MembersAdded { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    public IReadOnlyList<Entity?>? Entities { get; init; }

    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }

    [JsonIgnore]
    public bool IsInvoke => Type == "invoke";

    /// <summary>Whether the answers are wanted in the HTTP response.</summary>
    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);

    /// <summary>The conversation, across all channels.</summary>
    [JsonIgnore]
    public string ConversationKey => $"{ChannelId}\n{Conversation?.Id}";
}

/// <summary>Somebody, or a conversation.</summary>
internal sealed record Account
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>Something that comes with a message.</summary>
internal sealed record Attachment
{
    public string? ContentType { get; init; }

    public JsonElement? Content { get; init; }
}

/// <summary>What a channel says of a message's words; only mentions are read.</summary>
internal sealed record Entity
{
    public string? Type { get; init; }

    public string? Text { get; init; }

    public Account? Mentioned { get; init; }
}
