using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Web.Hosting;

/// <summary>The two questions a supervisor asks: is the program alive, and can it do its work.</summary>
internal static class Health
{
    /// <summary>Where both are answered.</summary>
    public const string Path = "/health";

    /// <summary>Tag of the checks that make the host ready.</summary>
    public const string Ready = "ready";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks($"{Path}/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}

/// <summary>Ready means: a plain draft gets its numbers.</summary>
internal sealed class CoachHealth(Coach coach) : IHealthCheck
{
    private static readonly DraftInput Plain = new("Good morning, the doors are open until six today.");

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(coach.Score(Plain).Status is VerdictStatus.Scored or VerdictStatus.Unsure
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("A plain English draft gets no numbers: the model and the languages do not fit together."));
}
