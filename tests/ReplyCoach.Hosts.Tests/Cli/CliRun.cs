using System.Diagnostics;
using System.Text;

using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Cli;

/// <summary>One run of the program as a process of its own, from start to end.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record CliRun(int ExitCode, byte[] Output, string Errors)
{
    /// <summary>A run that takes longer hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The program.</summary>
    public static string Program { get; } = Path.Combine(Checkout.OutputOf("ReplyCoach.Cli"), "replycoach.dll");

    /// <summary>Standard output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>The lines of standard output, each of which ends with a line feed.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            Assert.True(Output.Length == 0 || Output[^1] == (byte)'\n', "The last line does not end.");
            return Text.Split('\n')[..^1];
        }
    }

    /// <summary>Runs the program with nothing on standard input.</summary>
    public static Task<CliRun> OfAsync(params string[] arguments) => FedAsync([], arguments);

    /// <summary>Runs the program with text on standard input.</summary>
    public static Task<CliRun> FedAsync(string input, params string[] arguments) => FedAsync(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the program with bytes on standard input.</summary>
    public static async Task<CliRun> FedAsync(byte[] input, params string[] arguments)
    {
        using var process = Start("dotnet", [Program, .. arguments]);
        return await EndOfAsync(process, input);
    }

    /// <summary>Runs the program with one more variable in its environment.</summary>
    public static async Task<CliRun> FedOnAsync((string Name, string Value) variable, string input, params string[] arguments)
    {
        using var process = Start("dotnet", [Program, .. arguments], variable);
        return await EndOfAsync(process, Encoding.UTF8.GetBytes(input));
    }

    /// <summary>Runs the program at a terminal of its own, so that it colours what it says.</summary>
    public static async Task<CliRun> AtTerminalAsync(string draft, params (string Name, string Value)[] environment)
    {
        using var process = Start("script", ["-qec", "dotnet \"$REPLYCOACH\" score \"$DRAFT\"", "/dev/null"], [("REPLYCOACH", Program), ("DRAFT", draft), ("TERM", "xterm-256color"), .. environment]);
        return await EndOfAsync(process, []);
    }

    /// <summary>Starts the program and leaves its streams open.</summary>
    public static Process StartProgram(params string[] arguments) => Start("dotnet", [Program, .. arguments]);

    /// <summary>The one line on standard error that says what to do.</summary>
    public string Complaint(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"{ExitCode}: {Errors}");
        Assert.EndsWith("\n", Errors);
        var line = Assert.Single(Errors.Split('\n')[..^1]);
        Assert.StartsWith("replycoach: ", line);
        return line;
    }

    private static Process Start(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program)
        {
            // From anywhere: what the program needs stands beside it.
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    private static async Task<CliRun> EndOfAsync(Process process, byte[] input)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var output = new MemoryStream();
            var writing = WriteAsync(process, input, limit.Token);
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token);
            var errors = await process.StandardError.ReadToEndAsync(limit.Token);
            await reading;
            await writing;
            await process.WaitForExitAsync(limit.Token);
            return new CliRun(process.ExitCode, output.ToArray(), errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task WriteAsync(Process process, byte[] input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of it; its exit code says whether that was right.
        }
    }
}
