using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

using ReplyCoach.Bot.Cards;
using ReplyCoach.Bot.Conversations;
using ReplyCoach.Bot.Protocol;
using ReplyCoach.Core;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot;

/// <summary>Brings the bot into a host.</summary>
public static class BotRegistration
{
    /// <summary>Where channels deliver their activities.</summary>
    public const string MessagesPath = "/api/messages";

    /// <summary>Registers the bot. A <see cref="Coach"/> that the host has registered is used; else one is read from the content.</summary>
    public static IServiceCollection AddReplyCoachBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration.GetSection(BotOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ContentOptions>().Bind(configuration.GetSection(ContentOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => CoachLoader.Load(Content(provider)));
        services.TryAddSingleton(provider => CoachLoader.LoadJudgements(Content(provider)));
        services.TryAddSingleton(provider => BotWordingFiles.Read(Content(provider)));
        services.AddSingleton(provider => new CoachCards(
            Content(provider), provider.GetRequiredService<BotWording>(), provider.GetRequiredService<Core.Explaining.Judgements>(), provider.GetRequiredService<Coach>().Catalog));
        services.AddSingleton<AnsweredActivities>();
        services.AddSingleton<KeptDrafts>();
        services.AddSingleton<Welcomes>();
        services.AddSingleton<DraftAnswers>();
        services.AddSingleton<Dialog>();
        services.AddHostedService<FirstTurn>();
        services.AddSingleton<CallerTrust>();
        services.AddScoped<MessagesEndpoint>();
        services.AddHttpClient<Connector>(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Connector.NewHandler)
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c>. Rules, wording and cards are read here, so that a mistake in one stops the start and not a turn.</summary>
    public static IEndpointConventionBuilder MapReplyCoachBot(this IEndpointRouteBuilder endpoints)
    {
        endpoints.ServiceProvider.GetRequiredService<Dialog>();
        var messages = endpoints.MapGroup(MessagesPath).ExcludeFromDescription();
        messages.MapPost("", (HttpContext http, MessagesEndpoint endpoint) => endpoint.Receive(http)).DisableAntiforgery();
        // Clients ask whether anybody is at home before they talk.
        messages.MapMethods("", [HttpMethods.Head], () => Results.Ok());
        messages.MapGet("", (HttpResponse response) =>
        {
            response.Headers.Allow = "POST, HEAD";
            return Results.Problem("Activities are delivered here by POST.", title: "Please POST", statusCode: StatusCodes.Status405MethodNotAllowed);
        });
        return messages;
    }

    private static ContentOptions Content(IServiceProvider provider) => provider.GetRequiredService<IOptions<ContentOptions>>().Value;
}
