using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;

namespace ReplyCoach.Web.Hosting;

/// <summary>How the host is set up when nobody says otherwise: loopback only, and quiet.</summary>
public static class HostDefaults
{
    /// <summary>Where it listens.</summary>
    public const string Urls = "http://localhost:3978";

    /// <summary>Every name gets as far as the endpoints, which judge it themselves: page and API answer a foreign one with 403
    /// (<see cref="LoopbackOnly"/>, against DNS rebinding), the bot with 401. The framework's filter in front would say 400 to both.</summary>
    public const string AllowedHosts = "*";

    /// <summary>A person's own settings, beside <c>appsettings.json</c> and never committed.</summary>
    public const string LocalSettings = "appsettings.Local.json";

    /// <summary>Puts the defaults under every other source, and the local settings over the other files but under environment and command line.</summary>
    public static void AddTo(IConfigurationBuilder configuration)
    {
        var files = configuration.Sources.OfType<JsonConfigurationSource>().LastOrDefault();
        configuration.Sources.Insert(
            files is null ? configuration.Sources.Count : configuration.Sources.IndexOf(files) + 1,
            new JsonConfigurationSource { Path = LocalSettings, Optional = true });
        configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData =
            [
                new(nameof(Urls), Urls),
                new(nameof(AllowedHosts), AllowedHosts),
                new("Logging:LogLevel:Default", nameof(LogLevel.Information)),
                new("Logging:LogLevel:Microsoft.AspNetCore", nameof(LogLevel.Warning)),
            ],
        });
    }
}
