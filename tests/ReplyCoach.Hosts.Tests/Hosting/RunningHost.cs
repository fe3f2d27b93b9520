using ReplyCoach.Core;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Hosts.Tests.Hosting;

/// <summary>One host for all tests that only ask it things, and a coach of the same files in this process to compare with.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private HostProcess? host;

    /// <summary>Calls the host.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>The host.</summary>
    public HostProcess Host => host ?? throw new InvalidOperationException("The host has not started.");

    /// <summary>A coach of the files that the host reads.</summary>
    public Coach Coach { get; private set; } = null!;

    /// <summary>The settings that the host reads its files by.</summary>
    public static ContentOptions Content => new()
    {
        Folder = Environment.GetEnvironmentVariable("Content__Folder") is { Length: > 0 } named ? named : Checkout.OutputOf("ReplyCoach.Web"),
    };

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        host = await HostProcess.StartAsync("Development", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        Client = new HttpClient { BaseAddress = host.Address };
        Coach = CoachLoader.Load(Content);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}

/// <summary>Tests that share the running host.</summary>
[CollectionDefinition(Name)]
public sealed class RunningHostTests : ICollectionFixture<RunningHost>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "running host";
}
