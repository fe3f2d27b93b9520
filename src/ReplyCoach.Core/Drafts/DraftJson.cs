using System.Text.Json;

namespace ReplyCoach.Core.Drafts;

/// <summary>Reads a draft from the JSON object of the contract: <c>text</c>, <c>id</c>, <c>inReplyTo</c>, <c>kind</c>, <c>platform</c>
/// and <c>language</c>, each a string or null. Other fields are left alone.</summary>
public static class DraftJson
{
    /// <summary>Reads a draft.</summary>
    /// <param name="json">The object.</param>
    /// <param name="draft">The draft, not yet checked; only as far as it could be read when the reading failed.</param>
    /// <param name="fault">What is wrong; null when all went well.</param>
    public static bool TryRead(JsonElement json, out DraftInput draft, out FieldFault? fault)
    {
        draft = new DraftInput(null);
        fault = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            fault = new FieldFault(null, "wrong-type", $"A draft is a JSON object with a ‘text’, and this is {Name(json.ValueKind)}.");
            return false;
        }

        // The id first: a refusal is of little use to a caller who cannot tell whose it is.
        var id = Text(json, "id", ref fault);
        draft = new DraftInput(Text(json, "text", ref fault))
        {
            Id = id,
            InReplyTo = Text(json, "inReplyTo", ref fault),
            Kind = Text(json, "kind", ref fault),
            Platform = Text(json, "platform", ref fault),
            Language = Text(json, "language", ref fault),
        };
        return fault is null;
    }

    private static string? Text(JsonElement json, string field, ref FieldFault? fault)
    {
        if (fault is not null || !json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            fault = new FieldFault(field, "wrong-type", $"‘{field}’ must be a string or null, and this is {Name(value.ValueKind)}.");
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // The reader's way of saying that an escape such as \ud83d stands without its other half.
            fault = new FieldFault(field, "malformed-text", $"‘{field}’ holds half a character (a \\u escape without its other half): it was cut in the middle, so please send it whole.");
            return null;
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}

/// <summary>What is wrong with a field of a draft's JSON.</summary>
/// <param name="Field">The field, or null when it is the whole object.</param>
/// <param name="Code">Kebab-case and stable: <c>wrong-type</c> or <c>malformed-text</c>.</param>
/// <param name="Message">One sentence that says what to do.</param>
public sealed record FieldFault(string? Field, string Code, string Message);
