using System.Text.Encodings.Web;
using System.Text.Json;

using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Hosts.Tests.Api;

/// <summary>Drafts to ask about, of every kind of answer.</summary>
internal static class Drafts
{
    public const string Brand = "BUY NOW! Our award-winning kettles are 50% off TODAY ONLY. We are the best and you know it! Shop the link in bio!!! #BestKettles";

    public const string Question = "Does the lid of the small kettle fit the big one? Mine broke.";

    public const string Community = "Hi Jonas, sorry about the lid! Yes, it fits both; I tried it just now. Shall I put one in the post for you today? – Mira";

    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A bit of everything.</summary>
    public static IReadOnlyList<DraftInput> All { get; } =
    [
        new(Brand) { Id = "brand" },
        new(Community) { Id = "community", InReplyTo = Question, Kind = "reply", Platform = "facebook", Language = "en-GB" },
        new("Thanks, Ana!"),
        new("Zażółć gęślą jaźń, thank you for the “quotes” <b>& tags</b> \u2028 \\ / 👩‍🍳 at the bakery today"),
        new("Hello \u202Eeveryone\u202C, the doors are open until six") { Id = "unseen" },
        new(""),
        new("😀😀😀"),
        new("Buenos días, gracias por todo, estamos muy contentos con la visita de hoy") { Id = "es" },
        new(new string('a', 20_001)) { Id = "long" },
        new("Which kind is this?") { Kind = "essay" },
    ];

    /// <summary>A draft as a program sends it.</summary>
    public static string Json(DraftInput draft) => JsonSerializer.Serialize(
        new { id = draft.Id, text = draft.Text, inReplyTo = draft.InReplyTo, kind = draft.Kind, platform = draft.Platform, language = draft.Language }, AsTyped);
}
