using ReplyCoach.Core;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Web.Api;

/// <summary>The REST API: drafts in, verdicts out.</summary>
internal static class ScoreApi
{
    private const string Prefix = "/api/v1";

    public static void AddScoreApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(Prefix, StringComparison.Ordinal);
            options.AddDocumentTransformer(ScoreDescription.DescribeDocument);
        });
    }

    public static void MapScoreApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi();
        routes.MapPost($"{Prefix}/score", ScoreAsync).AddOpenApiOperationTransformer(ScoreDescription.DescribeScore);
    }

    private static async Task<IResult> ScoreAsync(HttpRequest request, Coach coach, CancellationToken cancellationToken) =>
        await ScoreRequest.ReadAsync(request, cancellationToken) switch
        {
            ScoreRequest.One(var draft) => Answer(coach.Score(draft)),
            ScoreRequest.Many(var drafts) => new VerdictsResult(coach, drafts),
            ScoreRequest.Unreadable(var problem) => problem,
            _ => throw new InvalidOperationException("A request came out in a new way."),
        };

    private static IResult Answer(Verdict verdict) => verdict is { Status: VerdictStatus.Invalid, Reason: { } reason }
        ? Problems.Of(StatusCodes.Status400BadRequest, reason.Code, reason.Message)
        : new VerdictResult(verdict);
}
