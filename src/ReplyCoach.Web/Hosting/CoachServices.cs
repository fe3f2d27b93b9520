using ReplyCoach.Providers.Content;

namespace ReplyCoach.Web.Hosting;

/// <summary>Seats the coach in the host.</summary>
internal static class CoachServices
{
    /// <summary>Reads rules, wording and weights now, so that a mistake in them ends the start and not somebody's request.</summary>
    /// <exception cref="ContentFaultException">A file is missing or wrong; names file and line.</exception>
    public static void AddCoach(this IServiceCollection services, IConfiguration configuration)
    {
        var content = configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        var coach = CoachLoader.Load(content);
        services.AddSingleton(coach);
        services.AddSingleton(coach.Catalog);
        services.AddSingleton(CoachLoader.LoadJudgements(content));
        services.AddHealthChecks().AddCheck<CoachHealth>("coach", tags: [Health.Ready]);
    }
}
