using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReplyCoach.Bot.Tests.Hosting;

/// <summary>Reads answers as a client would.</summary>
internal static class CardReading
{
    /// <summary>The card of a message, or of an invoke's answer.</summary>
    public static JsonElement Card(this JsonElement answer) =>
        answer.TryGetProperty("attachments", out var attachments) ? Assert.Single(attachments.EnumerateArray()).GetProperty("content") : answer.GetProperty("value");

    /// <summary>Every text that the card shows, in order, one a line.</summary>
    public static string Words(this JsonElement card) => string.Join('\n', Elements(card).Where(e => e.TryGetProperty("text", out _) && Type(e) is "TextBlock" or "TextRun").Select(e => e.GetProperty("text").GetString()));

    /// <summary>Every element of a type.</summary>
    public static IReadOnlyList<JsonElement> All(this JsonElement card, string type) => [.. Elements(card).Where(e => Type(e) == type)];

    /// <summary>What a button takes along.</summary>
    public static JsonNode Data(this JsonElement card, string title) => JsonNode.Parse(card.Button(title).GetProperty("data").GetRawText())!;

    public static JsonElement Button(this JsonElement card, string title) =>
        card.GetProperty("actions").EnumerateArray().Single(a => a.GetProperty("title").GetString() == title);

    public static IReadOnlyList<string?> Buttons(this JsonElement card) => [.. card.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("title").GetString())];

    private static string? Type(JsonElement e) => e.TryGetProperty("type", out var type) ? type.GetString() : null;

    private static IEnumerable<JsonElement> Elements(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Elements),
        JsonValueKind.Object => e.EnumerateObject().Where(p => p.Name != "data").SelectMany(p => Elements(p.Value)).Prepend(e),
        _ => [],
    };
}
