using System.CommandLine;

using Spectre.Console;

using ReplyCoach.Cli.Learning;
using ReplyCoach.Cli.Scoring;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli;

/// <summary>The program's commands, and the one place where a fault becomes a line on standard error and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (Console.IsOutputRedirected)
        {
            // Spectre goes by TERM alone, and a file or a pipe would get colours.
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        var root = new RootCommand("ReplyCoach reads a brand's draft post or reply and says who is at its centre, how a guest would feel, why, and what to try.")
        {
            ScoreCommand.Create(),
            CorpusCommand.Create(),
            TrainCommand.Create(),
            EvaluateCommand.Create(),
            VectorsCommand.Create(),
        };
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };
        // A draft may open with a handle: without this, ‘@ana thanks’ would be read as the name of a response file.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Fail(ExitCodes.UsageOrInput, $"{parsed.Errors[0].Message} Try ‘replycoach --help’.");
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, stop.Token);
        }
        catch (ContentFaultException fault)
        {
            return Fail(ExitCodes.Configuration, fault.Message);
        }
        catch (InputException fault)
        {
            return Fail(ExitCodes.UsageOrInput, fault.Message);
        }
        catch (IOException fault) when (StandardOutput.IsClosed(fault))
        {
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCodes.UsageOrInput, fault.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCodes.UsageOrInput, "Stopped.");
        }
    }

    private static int Fail(int code, string message)
    {
        Console.Error.WriteLine($"replycoach: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
