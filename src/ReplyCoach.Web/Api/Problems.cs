using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ReplyCoach.Web.Api;

/// <summary>Problem details (RFC 9457) with a code for programs beside the sentence for people.</summary>
internal static class Problems
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Makes a problem.</summary>
    /// <param name="status">HTTP status; its phrase is the title, as <c>about:blank</c> wants it.</param>
    /// <param name="code">Kebab-case and stable.</param>
    /// <param name="detail">One sentence that says what to do.</param>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the place in the body that is wrong, or null.</param>
    public static ProblemHttpResult Of(int status, string code, string detail, string? pointer = null)
    {
        var problem = new ProblemDetails
        {
            Type = "about:blank",
            Status = status,
            Title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            Detail = detail,
            Extensions = { ["code"] = code },
        };
        if (pointer is not null)
        {
            problem.Extensions["pointer"] = pointer;
        }

        return TypedResults.Problem(problem);
    }
}
