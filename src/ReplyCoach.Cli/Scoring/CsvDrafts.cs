using System.Buffers;
using System.Globalization;
using System.Text;

using CsvHelper;
using CsvHelper.Configuration;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Cli.Scoring;

/// <summary>Scores the rows of a CSV file whose header names <c>text</c> and any of id, inReplyTo, kind, platform, language.</summary>
internal static class CsvDrafts
{
    /// <summary>Scores the rows.</summary>
    /// <returns>How many rows could not be used.</returns>
    /// <exception cref="InputException">There is no column ‘text’.</exception>
    public static async Task<int> ScoreAsync(Stream source, Coach coach, VerdictWriter target, Gate gate, CancellationToken cancellation)
    {
        using var reader = new StreamReader(source, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
            BadDataFound = null,
            MissingFieldFound = null,
            DetectDelimiter = true,
            GetDelimiter = start => DelimiterOf(start.Text),
        });
        try
        {
            return await ScoreAsync(csv, coach, target, gate, cancellation);
        }
        catch (DecoderFallbackException)
        {
            throw new InputException("The CSV is not UTF-8 text: save it as ‘CSV UTF-8’ and try again.");
        }
    }

    private static async Task<int> ScoreAsync(CsvReader csv, Coach coach, VerdictWriter target, Gate gate, CancellationToken cancellation)
    {
        if (!await csv.ReadAsync() || !csv.ReadHeader() || !csv.HeaderRecord!.Any(h => h.Trim().Equals("text", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InputException("The CSV needs a header row with a column ‘text’ (and, if you like, id, inReplyTo, kind, platform, language).");
        }

        var faults = 0;
        var buffer = new ArrayBufferWriter<byte>();
        while (await csv.ReadAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            var verdict = coach.Score(new DraftInput(csv.GetField("text"))
            {
                Id = Field(csv, "id"),
                InReplyTo = Field(csv, "inreplyto"),
                Kind = Field(csv, "kind"),
                Platform = Field(csv, "platform"),
                Language = Field(csv, "language"),
            });
            target.Format(verdict, buffer);
            await target.WriteAsync(buffer.WrittenMemory, cancellation);
            buffer.ResetWrittenCount();
            gate.Check(verdict);
            faults += verdict.Status == VerdictStatus.Invalid ? 1 : 0;
        }

        return faults;
    }

    // By the header alone: in the drafts commas and semicolons stand for themselves.
    private static string DelimiterOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return tabs > commas && tabs > semicolons ? "\t" : semicolons > commas ? ";" : ",";
    }

    private static string? Field(CsvReader csv, string name) =>
        csv.TryGetField<string>(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
