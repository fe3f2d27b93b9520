using System.Text.Json;
using System.Text.Unicode;

using Microsoft.AspNetCore.Http.HttpResults;

using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Web.Api;

/// <summary>What a body asks for: one draft, some drafts, or nothing that can be read.</summary>
internal abstract record ScoreRequest
{
    private ScoreRequest()
    {
    }

    /// <summary>One draft.</summary>
    public sealed record One(DraftInput Draft) : ScoreRequest;

    /// <summary>An array of drafts.</summary>
    public sealed record Many(IReadOnlyList<DraftInput> Drafts) : ScoreRequest;

    /// <summary>A body that is no draft.</summary>
    public sealed record Unreadable(ProblemHttpResult Problem) : ScoreRequest;

    /// <summary>Reads a body to its end.</summary>
    public static async Task<ScoreRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await JsonBody.ReadAsync(request, cancellationToken) switch
        {
            JsonBody.Whole(var bytes) => Parse(bytes),
            JsonBody.Refused(var problem) => new Unreadable(problem),
            _ => throw new InvalidOperationException("A body came out in a new way."),
        };

    private static ScoreRequest Parse(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return Wrong("not-utf8", "The body is not valid UTF-8: save or encode it as UTF-8 and send it again.");
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Array ? Array(json.RootElement) : Single(json.RootElement);
        }
        catch (JsonException fault)
        {
            return Wrong("invalid-json", $"The body is not valid JSON at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}: send one draft as an object, or several as an array.");
        }
    }

    private static ScoreRequest Single(JsonElement json) =>
        DraftJson.TryRead(json, out var draft, out var fault) ? new One(draft) : Wrong(fault!, "");

    private static ScoreRequest Array(JsonElement json)
    {
        var count = json.GetArrayLength();
        if (count > ApiLimits.Drafts)
        {
            return Wrong("too-many-drafts", $"The array holds {count:N0} drafts and I take up to {ApiLimits.Drafts:N0} at a time: send them in several calls.");
        }

        var drafts = new List<DraftInput>(count);
        foreach (var item in json.EnumerateArray())
        {
            if (!DraftJson.TryRead(item, out var draft, out var fault))
            {
                return Wrong(fault!, $"/{drafts.Count}");
            }

            drafts.Add(draft);
        }

        return new Many(drafts);
    }

    private static Unreadable Wrong(FieldFault fault, string at)
    {
        var where = at.Length > 0 ? $"Draft {at[1..]} of the array (counted from 0): " : "";
        return Wrong(fault.Code, where + fault.Message, fault.Field is null ? at : $"{at}/{fault.Field}");
    }

    private static Unreadable Wrong(string code, string detail, string? pointer = null) =>
        new(Problems.Of(StatusCodes.Status400BadRequest, code, detail, pointer));
}
