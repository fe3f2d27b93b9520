using System.Buffers;
using System.Globalization;

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
        using var reader = new StreamReader(source);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
            BadDataFound = null,
            MissingFieldFound = null,
            DetectDelimiter = true,
        });
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

    private static string? Field(CsvReader csv, string name) =>
        csv.TryGetField<string>(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
