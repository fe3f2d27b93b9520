using Microsoft.AspNetCore.Http.HttpResults;

using ReplyCoach.Core;
using ReplyCoach.Core.Explaining;
using ReplyCoach.Web.Api;

namespace ReplyCoach.Web.Workbench;

/// <summary>The workbench: a page to type a draft in, and the part of it that is read again as the draft changes.</summary>
internal static class WorkbenchPages
{
    public static void AddWorkbench(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<Reader>();
    }

    public static void MapWorkbench(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets();
        routes.MapGet("/", () => new RazorComponentResult<WorkbenchPage>()).ExcludeFromDescription();
        routes.MapPost("/reading", ReadAsync).ExcludeFromDescription();
    }

    // The page asks for what a draft's reading looks like. It gets the same verdict as everybody, drawn.
    private static async Task<IResult> ReadAsync(HttpRequest request, HttpResponse response, Reader reader, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return await ScoreRequest.ReadAsync(request, cancellationToken) switch
        {
            ScoreRequest.One(var draft) => new RazorComponentResult<ReadingView>(new { Read = reader.Read(draft) }),
            ScoreRequest.Unreadable(var problem) => problem,
            _ => Problems.Of(StatusCodes.Status400BadRequest, "one-draft", "The page reads one draft at a time."),
        };
    }
}
