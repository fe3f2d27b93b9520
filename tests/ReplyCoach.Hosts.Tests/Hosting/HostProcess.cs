using System.Collections.Concurrent;
using System.Diagnostics;

namespace ReplyCoach.Hosts.Tests.Hosting;

/// <summary>The real host, as a process of its own on a free port of loopback.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(string environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            // From anywhere: what the host needs stands beside it.
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(Checkout.OutputOf("ReplyCoach.Web"), "ReplyCoach.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment.Remove("ASPNETCORE_URLS");
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The host ended at once: {string.Join(' ', errors)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => listening.Task.Result;

    /// <summary>What it wrote to standard output and standard error so far.</summary>
    public string Written => string.Join('\n', output.Concat(errors));

    /// <summary>Starts a host and waits until it listens.</summary>
    public static async Task<HostProcess> StartAsync(string environment = "Development", params string[] arguments)
    {
        var host = new HostProcess(environment, ["--urls", "http://127.0.0.1:0", .. arguments]);
        await host.listening.Task.WaitAsync(Patience);
        return host;
    }

    /// <summary>Starts a host that is expected to end by itself.</summary>
    public static async Task<(int ExitCode, string Errors)> RunToEndAsync(params string[] arguments)
    {
        await using var host = new HostProcess("Production", arguments);
        await host.process.WaitForExitAsync().WaitAsync(Patience);
        host.process.WaitForExit();
        host.listening.Task.Exception?.Handle(_ => true);
        return (host.process.ExitCode, string.Join('\n', host.errors).Trim());
    }

    /// <summary>Ends the host, if it has not ended.</summary>
    public async Task StopAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
    }

    private void Note(string? line)
    {
        output.Enqueue(line ?? "");
        if (line?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            listening.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
