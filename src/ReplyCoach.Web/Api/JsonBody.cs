using System.Text;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ReplyCoach.Web.Api;

/// <summary>A request's body as bytes, or why it was not taken.</summary>
internal abstract record JsonBody
{
    private JsonBody()
    {
    }

    /// <summary>The body, to its end.</summary>
    public sealed record Whole(ReadOnlyMemory<byte> Bytes) : JsonBody;

    /// <summary>It was not taken.</summary>
    public sealed record Refused(ProblemHttpResult Problem) : JsonBody;

    /// <summary>Reads a body of JSON of at most <see cref="ApiLimits.BodyBytes"/>.</summary>
    public static async Task<JsonBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsPlainJson(request))
        {
            return new Refused(Problems.Of(
                StatusCodes.Status415UnsupportedMediaType, "not-json", "Send the draft as JSON in UTF-8, not compressed, with Content-Type: application/json."));
        }

        if (request.ContentLength > ApiLimits.BodyBytes)
        {
            return TooLarge();
        }

        try
        {
            using var body = new MemoryStream((int)(request.ContentLength ?? 0));
            var piece = new byte[64 * 1024];
            int read;
            while ((read = await request.Body.ReadAsync(piece, cancellationToken)) > 0)
            {
                if (body.Length + read > ApiLimits.BodyBytes)
                {
                    return TooLarge();
                }

                body.Write(piece, 0, read);
            }

            return new Whole(WithoutMark(body.GetBuffer().AsMemory(0, (int)body.Length)));
        }
        catch (BadHttpRequestException fault)
        {
            return new Refused(Problems.Of(fault.StatusCode, "broken-request", "The request broke off before the body was whole: please send it again."));
        }
    }

    private static Refused TooLarge() => new(Problems.Of(
        StatusCodes.Status413PayloadTooLarge, "too-large",
        $"The body is larger than {ApiLimits.BodyBytes / (1024 * 1024)} MiB, which is room for {ApiLimits.Drafts:N0} long drafts: send them in several calls."));

    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    // Some editors begin a file with the byte order mark, and JSON knows none.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
