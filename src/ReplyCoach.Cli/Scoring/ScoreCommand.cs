using System.CommandLine;

using ReplyCoach.Cli.Terminal;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Scoring;

/// <summary><c>replycoach score</c>: one draft for people, or many for programs.</summary>
internal static class ScoreCommand
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly string[] InForms = ["jsonl", "csv", "text"];
    private static readonly string[] OutForms = ["jsonl", "csv", "json", "text"];

    public static Command Create()
    {
        var draft = new Argument<string?>("draft") { Description = "The draft; with --in a file, or - for standard input.", Arity = ArgumentArity.ZeroOrOne };
        var input = new Option<string?>("--in") { Description = "Read drafts from the file named as argument: jsonl (an object a line), csv (a header with ‘text’), text (one draft)." };
        input.AcceptOnlyFromAmong(InForms);
        var output = new Option<string?>("--out") { Description = "Write verdicts as jsonl, csv, json (an array) or text for people (default)." };
        output.AcceptOnlyFromAmong(OutForms);
        var answered = new Option<string?>("--in-reply-to") { Description = "The message that the draft answers." };
        var kind = new Option<string?>("--kind") { Description = "post or reply; left out, it is read off the draft." };
        kind.AcceptOnlyFromAmong("post", "reply");
        var platform = new Option<string?>("--platform") { Description = "Where it will be published." };
        var gate = new Option<string?>("--fail-under") { Description = "Exit with 1 when any draft is below, for instance focus=40,tone=50." };
        var failUnsure = new Option<bool>("--fail-unsure") { Description = "Count drafts that the coach is not sure of, or cannot score, as failed too." };
        var whole = new Option<bool>("--whole") { Description = "Show every row of the ledger, however small." };
        var folder = FolderOption.Create();
        var command = new Command("score", "Score drafts.") { draft, input, output, answered, kind, platform, gate, failUnsure, whole, folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            var bound = Gate.Parse(parsed.GetValue(gate), parsed.GetValue(failUnsure));
            var options = new ContentOptions { Folder = parsed.GetValue(folder) ?? "" };
            var template = new DraftInput(null) { InReplyTo = parsed.GetValue(answered), Kind = parsed.GetValue(kind), Platform = parsed.GetValue(platform) };
            return await RunAsync(parsed.GetValue(draft), parsed.GetValue(input), parsed.GetValue(output), template, bound, parsed.GetValue(whole), options, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string? argument, string? inForm, string? outForm, DraftInput template, Gate gate, bool whole, ContentOptions options, CancellationToken cancellation)
    {
        if (argument is null)
        {
            throw new InputException("There is no draft: give the words in quotes, or a file (or -) with --in.");
        }

        var many = inForm is "jsonl" or "csv";
        if (many && (outForm == "text" || template != new DraftInput(null)))
        {
            throw new InputException($"With --in {inForm} each draft says itself what it answers and is: leave out --in-reply-to, --kind and --platform, and --out text.");
        }

        var coach = CoachLoader.Load(options);
        if (many)
        {
            await using var source = Open(argument);
            await using var target = StandardOutput.Open();
            await using var verdicts = VerdictWriter.Create(outForm ?? inForm!, target);
            var faults = inForm == "jsonl"
                ? await JsonLines.ScoreAsync(source, coach, verdicts, gate, cancellation)
                : await CsvDrafts.ScoreAsync(source, coach, verdicts, gate, cancellation);
            return faults > 0 ? ExitCodes.UsageOrInput : gate.ExitCode;
        }

        var text = inForm == "text" ? await ReadTextAsync(argument, cancellation) : argument;
        var verdict = coach.Score(template with { Text = text });
        gate.Check(verdict);
        if (outForm is null or "text")
        {
            new TerminalVerdict(coach.Catalog, CoachLoader.LoadJudgements(options), whole).Write(text, template.InReplyTo, verdict);
        }
        else
        {
            await using var target = StandardOutput.Open();
            await using var verdicts = VerdictWriter.Create(outForm, target);
            verdicts.Write(verdict);
        }

        return verdict.Status == VerdictStatus.Invalid ? ExitCodes.UsageOrInput : gate.ExitCode;
    }

    private static Stream Open(string argument)
    {
        if (argument == "-")
        {
            return Console.OpenStandardInput();
        }

        return File.Exists(argument) ? File.OpenRead(argument) : throw new InputException($"There is no file ‘{argument}’; with --in the argument is a file, or - for standard input.");
    }

    private static async Task<string> ReadTextAsync(string argument, CancellationToken cancellation)
    {
        await using var stream = Open(argument);
        // A draft over the limit is refused by its length: reading a little more than the limit is enough to know.
        var bytes = new byte[(4 * DraftLimits.TextUnits) + 4];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(0, read)) || read == bytes.Length
            ? System.Text.Encoding.UTF8.GetString(bytes, 0, read).TrimStart(ByteOrderMark)
            : throw new InputException("The input is not UTF-8 text: save it as UTF-8 and try again.");
    }
}
