using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReplyCoach.Bot.Protocol;

/// <summary>The protocol's JSON, source-generated.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(InvokeAnswer))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
internal sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>Camel case, nothing for null, and letters of all scripts as themselves: it is JSON in a JSON body, never in HTML.</summary>
    public static ProtocolJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
