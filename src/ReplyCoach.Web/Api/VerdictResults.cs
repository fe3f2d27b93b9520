using System.Text.Json;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Web.Api;

/// <summary>One verdict, in the bytes that every surface gives.</summary>
internal sealed class VerdictResult(Verdict verdict) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = VerdictJson.ToUtf8(verdict);
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.ContentLength = bytes.Length;
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}

/// <summary>A verdict for each draft, in order, scored and sent as it goes; when the caller leaves, scoring stops.</summary>
internal sealed class VerdictsResult(Coach coach, IReadOnlyList<DraftInput> drafts) : IResult
{
    private const int SendEvery = 64 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancellationToken = httpContext.RequestAborted;
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.Headers.CacheControl = "no-store";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, VerdictJson.WriterOptions);
        writer.WriteStartArray();
        var sent = 0L;
        foreach (var draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            VerdictJson.Write(writer, coach.Score(draft));
            if (writer.BytesCommitted + writer.BytesPending - sent > SendEvery)
            {
                sent = writer.BytesCommitted + writer.BytesPending;
                await writer.FlushAsync(cancellationToken);
                await httpContext.Response.BodyWriter.FlushAsync(cancellationToken);
            }
        }

        writer.WriteEndArray();
    }
}
