using System.Text.Json;
using System.Text.Json.Serialization;

using ReplyCoach.Bot.Protocol;

namespace ReplyCoach.Bot.Conversations;

/// <summary>A button of a card that was pressed, with what it took along.</summary>
/// <param name="Verb">What is asked for.</param>
/// <param name="Text">The draft, or null.</param>
/// <param name="InReplyTo">The message it answers, or null.</param>
/// <param name="Kept">The name of a draft kept for this button, or null.</param>
internal sealed record Button(string? Verb, string? Text, string? InReplyTo, string? Kept)
{
    public const string Score = "score";
    public const string Verdict = "verdict";
    public const string Why = "why";
    public const string Change = "change";

    /// <summary>The button of an <c>Action.Submit</c>, whose data comes as a message's value; null when there is none.</summary>
    public static Button? InMessage(Activity message) =>
        message.Value is { ValueKind: JsonValueKind.Object } value ? Read(value, ButtonJson.Default.Button) : null;

    /// <summary>The button of an <c>Action.Execute</c>, which comes as an invoke; null when it is none that we understand.</summary>
    public static Button? InInvoke(Activity invoke) =>
        invoke.Value is { ValueKind: JsonValueKind.Object } value && Read(value, ButtonJson.Default.InvokeValue)?.Action is { } action
            ? (action.Data ?? new Button(null, null, null, null)) with { Verb = action.Verb ?? action.Data?.Verb }
            : null;

    private static T? Read<T>(JsonElement value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return value.Deserialize(type);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
internal sealed record InvokeValue(InvokeAction? Action);

/// <summary>Its action.</summary>
internal sealed record InvokeAction(string? Verb, Button? Data);

/// <summary>What buttons take along, source-generated.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Button))]
[JsonSerializable(typeof(InvokeValue))]
internal sealed partial class ButtonJson : JsonSerializerContext;
