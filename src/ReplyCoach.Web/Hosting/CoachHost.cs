using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

using ReplyCoach.Bot;
using ReplyCoach.Providers.Content;
using ReplyCoach.Web.Api;
using ReplyCoach.Web.Workbench;

namespace ReplyCoach.Web.Hosting;

/// <summary>The host: the REST API, the workbench page and the bot's endpoints in one program.</summary>
public static class CoachHost
{
    /// <summary>What the program ends with when it cannot start as it is set up (design §4).</summary>
    public const int ConfigurationFault = 3;

    private const string BinderName = "Microsoft.Extensions.Configuration.Binder";

    /// <summary>Builds the host and runs it until it is told to stop.</summary>
    /// <returns>The exit code: 0, or <see cref="ConfigurationFault"/> after one line on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await app.RunAsync();
            return 0;
        }
        catch (Exception fault) when (WhatToDo(fault) is { } advice)
        {
            await Console.Error.WriteLineAsync($"replycoach: {advice.ReplaceLineEndings(" ")}");
            return ConfigurationFault;
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        builder.WebHost.UseStaticWebAssets();
        HostDefaults.AddTo(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Nothing here is signed that must outlive the program, so no keys are left on disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddCoach(builder.Configuration);
        builder.Services.AddReplyCoachBot(builder.Configuration);
        builder.Services.AddScoreApi();
        builder.Services.AddWorkbench();

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<LoopbackOnly>();
        app.MapHealth();
        app.MapReplyCoachBot();
        app.MapScoreApi();
        app.MapWorkbench();
        return app;
    }

    // Beside the project while it is developed, else beside the program, wherever it is started from.
    private static string ContentRoot() =>
        Directory.Exists("wwwroot") ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;

    private static string? WhatToDo(Exception fault) => fault switch
    {
        ContentFaultException => fault.Message,
        OptionsValidationException wrong => $"settings: {string.Join("; ", wrong.Failures)}",
        InvalidOperationException { Source: BinderName } => $"settings: {fault.Message}",
        InvalidDataException { InnerException: not null } => $"settings: {fault.Message} {fault.InnerException.Message}",
        IOException { InnerException: AddressInUseException } => $"{fault.Message} Stop the other program or choose another address with Urls, such as --urls http://localhost:4978.",
        _ => null,
    };
}
