using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;

namespace ReplyCoach.Web.Hosting;

/// <summary>How the host is set up when nobody says otherwise: loopback only, and quiet.</summary>
public static class HostDefaults
{
    /// <summary>Where it listens.</summary>
    public const string Urls = "http://localhost:3978";

    /// <summary>The names it answers to. A page elsewhere that points its own name at this machine (DNS rebinding) is turned away.</summary>
    public const string AllowedHosts = "localhost;127.0.0.1;[::1]";

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
