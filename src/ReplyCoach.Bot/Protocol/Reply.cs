using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReplyCoach.Bot.Protocol;

/// <summary>A message of the bot's, as an activity.</summary>
internal sealed record Reply
{
    public string Type { get; } = "message";

    public string? ReplyToId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public Account? From { get; init; }

    public Account? Recipient { get; init; }

    public Account? Conversation { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Summary { get; init; }

    public string? Speak { get; init; }

    public string InputHint { get; } = "acceptingInput";

    public IReadOnlyList<CardAttachment>? Attachments { get; init; }

    public ReplyData? ChannelData { get; init; }

    /// <summary>A message that answers an activity: addressed back to whoever sent it.</summary>
    public static Reply To(Activity activity) => new()
    {
        ReplyToId = activity.Id,
        ServiceUrl = activity.ServiceUrl,
        ChannelId = activity.ChannelId,
        From = activity.Recipient,
        Recipient = activity.From,
        Conversation = activity.Conversation,
    };
}

/// <summary>An Adaptive Card in a message.</summary>
internal sealed record CardAttachment(RawJson Content)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string ContentType { get; } = AdaptiveCard;
}

/// <summary>For programs: the verdict, in the very bytes that every other surface gives.</summary>
internal sealed record ReplyData(RawJson Verdict);

/// <summary>The answers in the HTTP response, for <c>deliveryMode: expectReplies</c>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Reply> Activities);

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
internal sealed record InvokeAnswer(int StatusCode, string Type, RawJson Value);

/// <summary>JSON that goes out byte for byte.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal readonly record struct RawJson(ReadOnlyMemory<byte> Utf8);

/// <summary>Writes <see cref="RawJson"/> as it is.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.SerializeToUtf8Bytes(JsonElement.ParseValue(ref reader), ProtocolJson.Plain.JsonElement));

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
