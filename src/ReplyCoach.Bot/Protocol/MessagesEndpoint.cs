using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

using ReplyCoach.Bot.Conversations;

namespace ReplyCoach.Bot.Protocol;

/// <summary><c>POST /api/messages</c>: one turn, from top to bottom.</summary>
internal sealed partial class MessagesEndpoint(
    CallerTrust trust, Dialog dialog, Connector connector, AnsweredActivities answered,
    IOptions<BotOptions> options, TimeProvider time, ILogger<MessagesEndpoint> log)
{
    public async Task<IResult> Receive(HttpContext http)
    {
        if (trust.Refusal(http) is { } refusal)
        {
            LogUntrusted(log, refusal);
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problem(StatusCodes.Status401Unauthorized, "Who is calling?", refusal);
        }

        var reading = await ActivityReader.Read(http.Request, http.RequestAborted);
        if (reading is ActivityReading.Refused(var status, var title, var detail))
        {
            return Problem(status, title, detail);
        }

        var activity = ((ActivityReading.Accepted)reading).Activity;
        if (activity.IsInvoke)
        {
            return dialog.AnswerInvoke(activity) is { } answer ? Json(answer, ProtocolJson.Plain.InvokeAnswer) : Results.Ok();
        }

        if (activity.ExpectsReplies)
        {
            return Json(new ExpectedReplies(dialog.Answer(activity) is { } reply ? [reply] : []), ProtocolJson.Plain.ExpectedReplies);
        }

        if (activity.ServiceUrl is not null && !options.Value.ServiceUrls.Allows(activity.ServiceUrl))
        {
            LogForeignService(log);
            return Problem(StatusCodes.Status403Forbidden, "I may not answer there", "Answers are sent only to a plain http serviceUrl on this machine (Bot:ServiceUrls = LoopbackOnly).");
        }

        // The channel gives the request up sooner than we may be done, so the turn runs on a time limit of its own.
        using var limit = new CancellationTokenSource(options.Value.TurnTimeLimit, time);
        return await AnswerThroughConnector(activity, limit.Token);
    }

    private async Task<IResult> AnswerThroughConnector(Activity activity, CancellationToken cancellationToken)
    {
        if (!answered.Begin(activity))
        {
            LogRedelivered(log);
            return Results.Ok();
        }

        var sent = false;
        try
        {
            if (dialog.Answer(activity) is { } reply)
            {
                if (activity.ServiceUrl is null)
                {
                    return Problem(StatusCodes.Status400BadRequest, "This is no activity", "The activity has no serviceUrl to answer to, and does not expect replies in the response.");
                }

                if (!await connector.Send(activity, reply, cancellationToken))
                {
                    return Problem(StatusCodes.Status502BadGateway, "The answer was not taken", "The channel did not take the answer; deliver the activity again and I will try once more.");
                }
            }

            sent = true;
            return Results.Ok();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogOutOfTime(log, options.Value.TurnTimeLimit);
            return Problem(StatusCodes.Status504GatewayTimeout, "The turn took too long", "The answer could not be delivered in time; deliver the activity again and I will try once more.");
        }
        finally
        {
            if (!sent)
            {
                answered.Forget(activity);
                dialog.Forget(activity);
            }
        }
    }

    private static IResult Problem(int status, string title, string detail) => Results.Problem(detail, title: title, statusCode: status);

    // Written by us, so that a verdict's bytes stay as they are whatever the host has configured.
    private static IResult Json<T>(T value, JsonTypeInfo<T> type) =>
        Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(value, type), "application/json; charset=utf-8");

    [LoggerMessage(11, LogLevel.Warning, "A caller was turned away: {Reason}")]
    private static partial void LogUntrusted(ILogger log, string reason);

    [LoggerMessage(12, LogLevel.Warning, "An activity asked for its answer at an address that Bot:ServiceUrls does not allow.")]
    private static partial void LogForeignService(ILogger log);

    [LoggerMessage(13, LogLevel.Information, "An activity came again and was not answered twice.")]
    private static partial void LogRedelivered(ILogger log);

    [LoggerMessage(14, LogLevel.Warning, "A turn was not done within {Limit}.")]
    private static partial void LogOutOfTime(ILogger log, TimeSpan limit);
}
